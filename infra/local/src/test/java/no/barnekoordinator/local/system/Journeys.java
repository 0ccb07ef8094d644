package no.barnekoordinator.local.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.barnekoordinator.contracts.complaint.ComplaintGround;
import no.barnekoordinator.contracts.complaint.ComplaintOutcome;
import no.barnekoordinator.contracts.complaint.ReassessmentResult;
import no.barnekoordinator.contracts.coordination.ClosingReason;
import no.barnekoordinator.contracts.request.Condition;
import no.barnekoordinator.local.home.Ports;
import tools.jackson.databind.JsonNode;

/** What the people of one municipality do with a request, over HTTP. */
final class Journeys {

    /** Enough for a consumer that was killed to be missed by its group and to come back. */
    static final Duration PATIENCE = Duration.ofSeconds(90);

    static final String PARENT = "Solfrid Testefjell";
    static final String CHILD = "Prikken Testefjell";
    static final String PHONE = "40000123";
    static final String EMAIL = "solfrid@testefjell.example";
    static final String ADDRESS = "Testveien 12, 0000 Prøvesund";
    static final String NEEDS = "Vi rekker aldri frokost";
    static final String HEARD = "Jeg vil helst sykle";
    static final String REASON = "Rapporten fra legekontoret";
    static final String COMPLAINT = "Vi kjenner oss ikke igjen";
    static final String STATEMENT = "Kommunen holder fast";
    static final String DIRECTIONS = "Ny vurdering av samlet behov";
    static final String COORDINATOR = "Samordna Eksempeldal";
    static final String PROVIDER = "Eksempelmo avlastning";

    /** Everything somebody wrote or was called on the way. */
    static final List<String> PERSONAL = List.of(
            PARENT,
            "Testefjell",
            CHILD,
            "Prikken",
            PHONE,
            EMAIL,
            ADDRESS,
            "Prøvesund",
            NEEDS,
            HEARD,
            REASON,
            COMPLAINT,
            STATEMENT,
            DIRECTIONS,
            COORDINATOR,
            "Eksempeldal",
            PROVIDER);

    private static final LocalDate BORN = LocalDate.of(2020, 5, 17);

    private final LocalSystem system;
    private final String municipality;
    private final Api assessor;
    private final Api coordinator;
    private final Api handler;
    private final Api family;
    private final Api countyGovernor;

    Journeys(LocalSystem system, String municipality) {
        this.system = system;
        this.municipality = municipality;
        this.assessor = as("assessor");
        this.coordinator = as("coordinator");
        this.handler = as("complaint-handler");
        this.family = as("family");
        this.countyGovernor = as("county-governor");
    }

    private Api as(String role) {
        return Api.as(role + "@" + municipality);
    }

    /** What a receipt says. */
    record Asked(String caseId, String requestId, String reference) {

        private static Asked of(JsonNode receipt) {
            return new Asked(
                    receipt.path("caseId").asString(),
                    receipt.path("requestId").asString(),
                    receipt.path("reference").asString());
        }
    }

    /** A service somebody has been promised. */
    record Promised(String caseId, String serviceId, LocalDate dueOn) {}

    /** What the shared clock shows. */
    Instant now() {
        try {
            return Clock.systemUTC().instant().plus(system.clock().offset());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    LocalDate today() {
        return LocalDate.ofInstant(now(), LocalSystem.OSLO);
    }

    void moveOn(Duration by) {
        try {
            system.clock().show(now().plus(by), Clock.systemUTC());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** To noon, so that nothing is about the last minute of a day. */
    void moveTo(LocalDate day) {
        try {
            system.clock().show(day.atTime(12, 0).atZone(LocalSystem.OSLO).toInstant(), Clock.systemUTC());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Asked askOnline() {
        return Asked.of(Api.asNobody().post("/api/v1/requests", request("ONLINE")));
    }

    /** A conversation the municipality writes down later. */
    Asked askedOrally(Instant at) {
        Map<String, Object> request = request("ORAL");
        request.put("firstContactAt", at.toString());
        return Asked.of(assessor.post("/api/v1/requests", request));
    }

    private Map<String, Object> request(String channel) {
        Map<String, Object> request = new HashMap<>();
        request.put("channel", channel);
        request.put("municipality", municipality);
        request.put(
                "applicant",
                Map.of("kind", "PARENT", "name", PARENT, "phone", PHONE, "email", EMAIL, "address", ADDRESS));
        request.put("children", List.of(Map.of("name", CHILD, "birthDate", BORN.toString())));
        request.put("needs", NEEDS);
        request.put("familyWishes", true);
        return request;
    }

    /** Sees who asks, hears the child, weighs what is best for it, and finds each condition met, or none. */
    void assess(Asked asked, boolean met) {
        String at = "/api/v1/requests/" + asked.requestId();
        await("the worklist has the request")
                .atMost(PATIENCE)
                .until(() -> assessor.get(at).status() == 200);
        assessor.post(at + "/identity", Map.of("proof", "KNOWN"));
        assessor.post(at + "/hearings", Map.of("role", "CHILD", "ageBand", band(), "child", 1, "words", HEARD));
        assessor.put(at + "/best-interest", Map.of("considerations", REASON));
        for (Condition condition : Condition.values()) {
            assessor.put(at + "/findings/" + condition, Map.of("met", met, "reason", REASON));
        }
    }

    /** The band the child is in today. */
    private String band() {
        int years = BORN.until(today()).getYears();
        return years < 7 ? "UNDER_7" : years < 12 ? "FROM_7" : years < 16 ? "FROM_12" : "FROM_16";
    }

    void decide(Asked asked, String expected) {
        JsonNode decided = assessor.post(
                "/api/v1/requests/" + asked.requestId() + "/decision",
                Map.of(
                        "considerations", REASON,
                        "fallbackOrdinaryCoordinator", REASON,
                        "fallbackIndividualPlan", REASON));
        assertThat(decided.path("outcome").asString()).isEqualTo(expected);
    }

    void awaitCase(Asked asked) {
        await("the case opens by itself")
                .atMost(PATIENCE)
                .until(() -> assessor.get("/api/v1/cases/" + asked.caseId()).status() == 200);
    }

    /** @return id of the coordinator */
    String appointNewCoordinator(Asked asked) {
        String coordinatorId = assessor.post(
                        "/api/v1/coordinators",
                        Map.of(
                                "municipality",
                                municipality,
                                "name",
                                COORDINATOR,
                                "subject",
                                "coordinator@" + municipality,
                                "capacity",
                                20,
                                "mandate",
                                Map.of("validFrom", today().toString())))
                .path("coordinatorId")
                .asString();
        assessor.post(
                "/api/v1/cases/" + asked.caseId() + "/coordinator",
                Map.of("coordinatorId", coordinatorId, "familySay", "AGREES"));
        coordinator.post("/api/v1/cases/" + asked.caseId() + "/coordinator/acceptance", Map.of());
        return coordinatorId;
    }

    Promised promise(Asked asked, LocalDate dueOn) {
        JsonNode scheduled = coordinator.post(
                "/api/v1/cases/" + asked.caseId() + "/services",
                Map.of("kind", "RESPITE_CARE", "provider", PROVIDER, "dueOn", dueOn.toString()));
        return new Promised(asked.caseId(), scheduled.path("serviceId").asString(), dueOn);
    }

    void awaitLate(Promised promised) {
        await("the clock finds the service late")
                .atMost(PATIENCE)
                .until(() -> assessor.read("/api/v1/cases/" + promised.caseId())
                                .path("servicesLate")
                                .asInt()
                        == 1);
    }

    /** Ends the service that watches the due dates, and waits for the launcher to bring it back. */
    void killCoordination() {
        system.kill("coordination-service");
        await("it is gone").atMost(PATIENCE).until(() -> !LocalSystem.isReady(Ports.COORDINATION));
        await("it is back").atMost(PATIENCE).until(() -> LocalSystem.isReady(Ports.COORDINATION));
    }

    void deliver(Promised promised, LocalDate on) {
        coordinator.post(
                "/api/v1/cases/" + promised.caseId() + "/services/" + promised.serviceId() + "/delivery",
                Map.of("deliveredOn", on.toString()));
    }

    /** Complains as soon as the complaint service has heard of the refusal. */
    String complain(Asked asked) {
        return complain(asked, ComplaintGround.REFUSAL);
    }

    /** Complains as soon as the complaint service has heard of what it is about. */
    String complain(Asked asked, ComplaintGround ground) {
        Map<String, Object> complaint = Map.of(
                "caseId",
                asked.caseId(),
                "ground",
                ground.name(),
                "words",
                COMPLAINT,
                "complainant",
                Map.of("name", PARENT, "phone", PHONE, "kind", "PARENT"));
        JsonNode filed = await("the complaint service knows of the case")
                .atMost(PATIENCE)
                .until(
                        () -> family.write(
                                "POST",
                                "/api/v1/complaints",
                                complaint,
                                UUID.randomUUID().toString()),
                        answer -> answer.status() == 201)
                .body();
        assertThat(filed.path("inTime").asBoolean()).isTrue();
        return filed.path("complaintId").asString();
    }

    void standAndForward(String complaintId) {
        reassess(complaintId, ReassessmentResult.STANDS);
        forward(complaintId);
    }

    void reassess(String complaintId, ReassessmentResult result) {
        handler.post(
                complaint(complaintId) + "/reassessment",
                Map.of("result", result.name(), "statement", STATEMENT, "independence", "ANOTHER_PERSON"));
    }

    void forward(String complaintId) {
        handler.post(complaint(complaintId) + "/forwarding", Map.of("statement", STATEMENT));
    }

    void dismiss(String complaintId) {
        handler.post(
                complaint(complaintId) + "/dismissal",
                Map.of("cause", "NOTHING_TO_COMPLAIN_ABOUT", "reason", STATEMENT));
    }

    void uphold(String complaintId) {
        conclude(complaintId, ComplaintOutcome.UPHELD);
    }

    void conclude(String complaintId, ComplaintOutcome outcome) {
        countyGovernor.post(
                complaint(complaintId) + "/outcome", Map.of("outcome", outcome.name(), "directions", DIRECTIONS));
    }

    /** The municipality says that what the complaint led to is done. */
    void carryOut(String complaintId) {
        handler.post(complaint(complaintId) + "/carrying-out", Map.of("newAssessment", STATEMENT));
    }

    private static String complaint(String complaintId) {
        return "/api/v1/complaints/" + complaintId;
    }

    /** How far a complaint has come, as its handler sees it. */
    String stageOf(String complaintId) {
        return handler.read(complaint(complaintId))
                .path("complaint")
                .path("stage")
                .asString();
    }

    /** Whether what the municipality reversed itself is done; empty when it reversed nothing in part. */
    String ownPartOf(String complaintId) {
        return handler.read(complaint(complaintId))
                .path("complaint")
                .path("course")
                .path("ownPart")
                .asString("");
    }

    void close(Asked asked, ClosingReason reason) {
        assessor.post("/api/v1/cases/" + asked.caseId() + "/closing", Map.of("reason", reason.name()));
    }

    String statusOfCase(Asked asked) {
        return assessor.read("/api/v1/cases/" + asked.caseId()).path("status").asString();
    }

    String statusOfRequest(Asked asked) {
        return assessor.read("/api/v1/requests/" + asked.requestId())
                .path("row")
                .path("status")
                .asString();
    }

    void awaitReopened(Asked asked) {
        await("the request opens by itself").atMost(PATIENCE).until(() -> statusOfRequest(asked)
                .equals("OPEN"));
    }
}

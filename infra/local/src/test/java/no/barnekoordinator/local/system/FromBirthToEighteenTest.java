package no.barnekoordinator.local.system;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.barnekoordinator.contracts.complaint.ComplaintGround;
import no.barnekoordinator.contracts.complaint.ComplaintOutcome;
import no.barnekoordinator.contracts.complaint.ReassessmentResult;
import no.barnekoordinator.contracts.request.Condition;
import no.barnekoordinator.local.system.Journeys.Asked;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * One child from the plan that is made before it is born until it turns 18, over the real parts: three coordinators, a
 * move to another municipality that takes the plan along, a consent that is withdrawn, two delays and a complaint that
 * is upheld. It takes the clock of the whole system eighteen years on, and so comes last.
 */
@Order(Order.DEFAULT + 1000)
class FromBirthToEighteenTest {

    /** Træna and Røst: nobody else plays there. */
    private static final String FROM = "1835";

    private static final String TO = "1856";

    private final LocalSystem system = LocalSystem.running();
    private final Journeys journeys = new Journeys(system, FROM);
    private final Timeline timeline = new Timeline();
    private final Api unit = Api.as("assessor@" + FROM);
    private final Api newUnit = Api.as("assessor@" + TO);
    private final Api first = Api.as("coordinator-2@" + FROM);
    private final Api second = Api.as("coordinator-3@" + FROM);
    private final Api third = Api.as("coordinator-4@" + TO);
    private final Api mother = Api.as("family@" + FROM);
    private final Api kindergarten = Api.as("service-contact@" + FROM);

    @Test
    void the_whole_history_of_a_child_with_three_coordinators_is_there_in_order() {
        LocalDate expected = journeys.today().plusDays(60);
        Asked asked = grantedBeforeBirth(expected);
        String at = "/api/v1/cases/" + asked.caseId();
        appoint(asked.caseId(), FROM, 2, unit, first);
        first.post(at + "/plan", plan("En trygg fødsel", expected.plusDays(90)));

        LocalDate born = expected.plusDays(4);
        journeys.moveTo(born.plusDays(10));
        unit.put(
                "/api/v1/requests/" + asked.requestId() + "/children/1",
                Map.of("name", Journeys.CHILD, "birthDate", born.toString()));
        String child = member(first.post(
                at + "/family", Map.of("relation", "CHILD", "name", Journeys.CHILD, "bornOn", born.toString())));
        String parent = member(first.post(
                at + "/family",
                Map.of("relation", "PARENT_WITH_CUSTODY", "name", Journeys.PARENT, "subject", "family@" + FROM)));

        first.post(at + "/plan/revisions", revised("Bade i sjøen", born.plusYears(10)));

        LocalDate firstDue = journeys.today().plusDays(30);
        String promised = first.post(
                        at + "/services",
                        Map.of("kind", "RESPITE_CARE", "provider", Journeys.PROVIDER, "dueOn", firstDue.toString()))
                .path("serviceId")
                .asString();
        lateAndDelivered(at, promised, firstDue, first, unit);
        consentAndWithdraw(at, child);

        // The municipality does not give what the family has a right to; the county governor agrees with the family.
        String complaint = journeys.complain(asked, ComplaintGround.RIGHT_NOT_FULFILLED);
        journeys.reassess(complaint, ReassessmentResult.STANDS);
        journeys.forward(complaint);
        journeys.conclude(complaint, ComplaintOutcome.UPHELD);
        journeys.carryOut(complaint);

        journeys.moveTo(born.plusYears(6));
        appoint(asked.caseId(), FROM, 3, unit, second);
        await("whoever was replaced sees nothing")
                .atMost(Journeys.PATIENCE)
                .until(() -> first.get(at).status() == 404);

        journeys.moveTo(born.plusYears(9));
        second.post(
                at + "/move",
                Map.of(
                        "municipality",
                        TO,
                        "categories",
                        List.of("CONTACT", "SERVICES", "PLAN"),
                        "consentedBy",
                        parent,
                        "capacity",
                        "PARENT"));
        String moved = await("the case goes on where the family has moved")
                .atMost(Journeys.PATIENCE)
                .until(() -> otherCase(asked.caseId()), found -> !found.isEmpty());
        appoint(moved, TO, 4, newUnit, third);
        String movedTo = "/api/v1/cases/" + moved;
        LocalDate secondDue = journeys.today().plusDays(30);
        String needed =
                third.read(movedTo + "/services").get(0).path("serviceId").asString();
        third.post(movedTo + "/services/" + needed + "/steps", Map.of("step", "SCHEDULE", "on", secondDue.toString()));
        lateAndDelivered(movedTo, needed, secondDue, third, newUnit);

        assertThat(third.read(movedTo + "/plan").toString())
                .as("what was planned goes along")
                .contains("Bade i sjøen");
        third.post(movedTo + "/plan/revisions", revised("Bo for seg selv", born.plusYears(19)));

        turnsEighteen(moved, born);

        assertThat(Timeline.steps(timeline.of(asked, ""))).containsExactlyElementsOf(BEFORE_THE_MOVE);
        await("what runs stops with the case").atMost(Journeys.PATIENCE).untilAsserted(() -> assertThat(
                        Timeline.steps(timeline.of(new Asked(moved, "", ""), "")))
                .containsExactlyElementsOf(AFTER_THE_MOVE));
    }

    /** An individual plan, begun for a child that is not born yet. */
    private Map<String, Object> plan(String goals, LocalDate reviseBy) {
        LocalDate today = journeys.today();
        return Map.ofEntries(
                entry("goals", goals),
                entry("needs", "Ro om kvelden"),
                entry("resources", "En stor søster"),
                entry("participants", "Foreldrene og sykehuset"),
                entry("responsible", "Barnekoordinatoren"),
                entry(
                        "measures",
                        List.of(Map.of(
                                "what",
                                "Samtale med sykehuset",
                                "owner",
                                "Jordmoren",
                                "dueOn",
                                today.plusDays(30).toString()))),
                entry("validFrom", today.toString()),
                entry("reviseBy", reviseBy.toString()),
                entry("bases", List.of("HEALTH_AND_CARE")),
                entry("consentedBy", "PARENTS"),
                entry("consentedOn", today.toString()));
    }

    /** The plan as it is written next; in a municipality the family has come to it is the first there. */
    private Map<String, Object> revised(String goals, LocalDate reviseBy) {
        Map<String, Object> next = new HashMap<>(plan(goals, reviseBy));
        next.put("version", 1);
        return next;
    }

    private Asked grantedBeforeBirth(LocalDate expected) {
        JsonNode receipt = Api.asNobody()
                .post(
                        "/api/v1/requests",
                        Map.of(
                                "channel",
                                "ONLINE",
                                "municipality",
                                FROM,
                                "applicant",
                                Map.of(
                                        "kind",
                                        "EXPECTING_PARENT",
                                        "name",
                                        Journeys.PARENT,
                                        "phone",
                                        Journeys.PHONE,
                                        "address",
                                        Journeys.ADDRESS),
                                "children",
                                List.of(Map.of("expectedDate", expected.toString())),
                                "needs",
                                Journeys.NEEDS,
                                "familyWishes",
                                true));
        Asked asked = new Asked(
                receipt.path("caseId").asString(),
                receipt.path("requestId").asString(),
                receipt.path("reference").asString());
        String request = "/api/v1/requests/" + asked.requestId();
        await("the worklist has the request")
                .atMost(Journeys.PATIENCE)
                .until(() -> unit.get(request).status() == 200);
        unit.post(request + "/identity", Map.of("proof", "KNOWN"));
        unit.put(request + "/best-interest", Map.of("considerations", Journeys.REASON));
        for (Condition condition : Condition.values()) {
            unit.put(request + "/findings/" + condition, Map.of("met", true, "reason", Journeys.REASON));
        }
        journeys.decide(asked, "GRANTED");
        journeys.awaitCase(asked);
        return asked;
    }

    private void appoint(String caseId, String municipality, int number, Api unit, Api coordinator) {
        String id = unit.post(
                        "/api/v1/coordinators",
                        Map.of(
                                "municipality",
                                municipality,
                                "name",
                                Journeys.COORDINATOR,
                                "subject",
                                "coordinator-" + number + "@" + municipality,
                                "capacity",
                                20,
                                "mandate",
                                Map.of("validFrom", journeys.today().toString())))
                .path("coordinatorId")
                .asString();
        String at = "/api/v1/cases/" + caseId + "/coordinator";
        unit.post(at, Map.of("coordinatorId", id, "familySay", "AGREES"));
        coordinator.post(at + "/acceptance", Map.of());
    }

    /** A service that comes a week after it was to come. */
    private void lateAndDelivered(String at, String service, LocalDate dueOn, Api coordinator, Api unit) {
        journeys.moveTo(dueOn.plusDays(7));
        await("the clock finds the service late")
                .atMost(Journeys.PATIENCE)
                .until(() -> unit.read(at).path("servicesLate").asInt() == 1);
        coordinator.post(
                at + "/services/" + service + "/delivery",
                Map.of("deliveredOn", journeys.today().toString()));
    }

    private void consentAndWithdraw(String at, String child) {
        String contact = member(first.post(
                at + "/team/members",
                Map.of(
                        "role",
                        "CONTACT",
                        "kind",
                        "KINDERGARTEN",
                        "name",
                        "Elin Prøvdal",
                        "subject",
                        "service-contact@" + FROM)));
        assertThat(familyShown(at)).as("before anyone has consented").isFalse();
        String consent = mother.post(
                        at + "/consents",
                        Map.of(
                                "childId",
                                child,
                                "capacity",
                                "PARENT",
                                "recipient",
                                contact,
                                "purpose",
                                "Avlastning i ferien",
                                "categories",
                                List.of("CONTACT", "PLAN"),
                                "form",
                                "ELECTRONIC",
                                "validFrom",
                                journeys.today().toString()))
                .path("consentId")
                .asString();
        assertThat(familyShown(at)).as("with consent").isTrue();
        mother.post(at + "/consents/" + consent + "/withdrawal", Map.of());
        assertThat(familyShown(at)).as("once it is withdrawn").isFalse();
    }

    private boolean familyShown(String at) {
        return !kindergarten.read(at + "/team").path("family").isEmpty();
    }

    private String otherCase(String caseId) {
        for (JsonNode mine : mother.read("/api/v1/my-cases")) {
            String other = mine.path("caseId").asString();
            if (!other.equals(caseId)) {
                return other;
            }
        }
        return "";
    }

    /** Planned a year ahead; an ordinary coordinator stands ready on the day, and the parents' access ends with it. */
    private void turnsEighteen(String caseId, LocalDate born) {
        String at = "/api/v1/cases/" + caseId + "/transitions";
        LocalDate birthday = born.plusYears(18);
        journeys.moveTo(birthday.minusMonths(12).plusDays(1));
        JsonNode asked = await("the plan is asked for")
                .atMost(Journeys.PATIENCE)
                .until(() -> third.read(at), found -> !found.path("transitions").isEmpty());
        String child = asked.path("children").get(0).path("childId").asString();
        String transition =
                asked.path("transitions").get(0).path("transitionId").asString();
        third.post(at, Map.of("childId", child, "kind", "TURNING_18"));
        third.post(at + "/" + transition + "/offer", Map.of());
        third.post(
                at + "/" + transition + "/answer",
                Map.of("accepted", true, "coordinator", "Ada Prøvdal", "startsOn", birthday.toString()));
        journeys.moveTo(birthday);
        await("the case ends when the child is grown").atMost(Journeys.PATIENCE).until(() -> newUnit.read(
                        "/api/v1/cases/" + caseId)
                .path("status")
                .asString()
                .equals("CLOSED"));
        assertThat(mother.read("/api/v1/my-cases").toString())
                .as("what was about the child is the young adult's now")
                .doesNotContain(caseId);
    }

    private static String member(JsonNode written) {
        return written.path("memberId").asString();
    }

    private static final List<String> BEFORE_THE_MOVE = List.of(
            "request.RequestReceived",
            "clock.ClockStarted PRELIMINARY_REPLY",
            "clock.ClockStarted DECISION",
            "request.ConditionAssessed",
            "request.ConditionAssessed",
            "request.ConditionAssessed",
            "request.ConditionAssessed",
            "request.ConditionAssessed",
            "request.RequestGranted",
            "clock.ClockMet PRELIMINARY_REPLY",
            "clock.ClockMet DECISION",
            "coordination.CaseOpened",
            "clock.ClockStarted APPOINTMENT",
            "coordination.AppointmentProposed",
            "coordination.AppointmentAccepted",
            "coordination.CoordinatorAppointed",
            "clock.ClockMet APPOINTMENT",
            "coordination.PlanStarted",
            "clock.ClockStarted PLAN_REVISION",
            "clock.ClockMet PLAN_REVISION",
            "coordination.PlanRevised",
            "clock.ClockStarted PLAN_REVISION",
            "coordination.ServiceScheduled",
            "clock.ClockStarted SERVICE_DUE",
            "clock.ClockBreached SERVICE_DUE",
            "coordination.ServiceDelayed",
            "coordination.ServiceDelivered",
            "coordination.DelayResolved",
            "coordination.TeamMemberJoined",
            "coordination.ConsentGiven",
            "coordination.ConsentWithdrawn",
            "complaint.ComplaintFiled",
            "complaint.ComplaintChecked",
            "clock.ClockStarted REASSESSMENT",
            "complaint.ComplaintReassessed",
            "complaint.ComplaintForwarded",
            "clock.ClockMet REASSESSMENT",
            "clock.ClockStarted COUNTY_GOVERNOR",
            "complaint.OutcomeReceived",
            "clock.ClockMet COUNTY_GOVERNOR",
            "complaint.OutcomeCarriedOut",
            "coordination.AppointmentProposed",
            "coordination.AppointmentAccepted",
            "coordination.CoordinatorAppointed",
            "coordination.CaseMoved",
            "coordination.CaseClosed",
            "clock.ClockCancelled PLAN_REVISION");

    private static final List<String> AFTER_THE_MOVE = List.of(
            "coordination.CaseContinued",
            "clock.ClockStarted APPOINTMENT",
            "coordination.VacancyStarted",
            "clock.ClockStarted VACANCY",
            "coordination.TeamMemberJoined",
            "coordination.NeedSeen",
            "clock.ClockStarted SERVICE_NEED",
            "coordination.PlanStarted",
            "clock.ClockStarted PLAN_REVISION",
            "coordination.AppointmentProposed",
            "coordination.AppointmentAccepted",
            "coordination.CoordinatorAppointed",
            "clock.ClockMet APPOINTMENT",
            "coordination.VacancyEnded",
            "clock.ClockMet VACANCY",
            "clock.ClockMet SERVICE_NEED",
            "coordination.ServiceScheduled",
            "clock.ClockStarted SERVICE_DUE",
            "clock.ClockBreached SERVICE_DUE",
            "coordination.ServiceDelayed",
            "coordination.ServiceDelivered",
            "coordination.DelayResolved",
            "clock.ClockMet PLAN_REVISION",
            "coordination.PlanRevised",
            "clock.ClockStarted PLAN_REVISION",
            "clock.ClockStarted TRANSITION_PLAN",
            "clock.ClockMet TRANSITION_PLAN",
            "coordination.TransitionPlanned",
            "coordination.OrdinaryCoordinatorOffered",
            "coordination.OrdinaryCoordinatorAccepted",
            "coordination.AdultTransitionEnded",
            "coordination.CaseClosed",
            "clock.ClockCancelled PLAN_REVISION");
}

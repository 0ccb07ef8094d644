package no.barnekoordinator.local.simulation.play;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.barnekoordinator.local.simulation.country.Scenario;
import no.barnekoordinator.local.simulation.country.Step;
import no.barnekoordinator.local.simulation.country.Step.Kind;

/** What every view must show, worked out from the commands that were accepted and from nothing else. */
final class Expected {

    private static final Set<String> UNCOUNTED = Set.of("DUPLICATE", "WRONG_REGISTRATION");

    private final Scenario scenario;
    private final List<Step> accepted;
    private final LocalDate today;

    /**
     * @param accepted in the order they were given
     * @param today the date in Norway as of which services not delivered are late or not yet
     */
    Expected(Scenario scenario, List<Step> accepted, LocalDate today) {
        this.scenario = scenario;
        this.accepted = accepted;
        this.today = today;
    }

    /** Numbers by name; sub-counts are maps. */
    Map<String, Object> figures() {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("asOf", today.toString());
        Map<String, String> channels = channels();
        figures.put("requests", (long) channels.size());
        figures.put("requestsByChannel", numbers(channels.values().stream()));
        channels.keySet().removeAll(uncounted());
        figures.put("requestsCounted", (long) channels.size());
        figures.put("needs", byDetail(Kind.NEED));
        figures.put("familyContacts", byDetail(Kind.FAMILY_CONTACT));
        figures.put("identities", byDetail(Kind.IDENTITY));
        figures.put("wishes", byDetail(Kind.WISH));
        figures.put("corrections", count(Kind.CORRECTION));
        figures.put("transfers", count(Kind.TRANSFER));
        figures.put("questions", byDetail(Kind.QUESTION));
        figures.put("answers", byDetail(Kind.ANSWER));
        figures.put("childrenBorn", count(Kind.CHILD_BORN));
        figures.put("requestsClosed", byDetail(Kind.REQUEST_CLOSING));
        figures.put("decisions", byDetail(Kind.DECISION));
        figures.put("withdrawn", count(Kind.WITHDRAWAL));
        figures.put("preliminaryReplies", count(Kind.PRELIMINARY_REPLY));
        figures.put("hearings", count(Kind.HEARING));
        figures.put("hearingsWaived", byDetail(Kind.HEARING_WAIVER));
        figures.put("bestInterests", count(Kind.BEST_INTEREST));
        figures.put("findings", count(Kind.FINDING));
        figures.put("coordinators", count(Kind.COORDINATOR));
        figures.put("cases", cases());
        // An appointment takes effect when it is accepted, and is counted then.
        figures.put("appointments", count(Kind.ACCEPTANCE));
        figures.put("closed", byDetail(Kind.CLOSING));
        figures.put("services", count(Kind.SERVICE));
        figures.put("servicesByKind", byDetail(Kind.SERVICE));
        figures.put("delivered", count(Kind.DELIVERY));
        figures.put("delays", delays());
        figures.put("complaints", byDetail(Kind.COMPLAINT));
        figures.put("complaintsWithdrawn", count(Kind.COMPLAINT_WITHDRAWAL));
        figures.put("reassessments", byDetail(Kind.REASSESSMENT));
        figures.put("dismissed", count(Kind.DISMISSAL));
        figures.put("forwarded", count(Kind.FORWARDING));
        figures.put("outcomes", byDetail(Kind.OUTCOME));
        figures.put("surveyAnswers", byDetail(Kind.SURVEY_ANSWER));
        figures.put("informationProcedures", count(Kind.INFORMATION_PROCEDURE));
        figures.put("informationProcedurePublications", count(Kind.PROCEDURE_PUBLICATION));
        figures.put("unitContacts", count(Kind.UNIT_CONTACT));
        return figures;
    }

    /** How many commands of each kind each municipality gave. */
    Map<String, Map<Kind, Long>> byMunicipality() {
        return accepted.stream()
                .collect(Collectors.groupingBy(
                        Step::municipality,
                        TreeMap::new,
                        Collectors.groupingBy(Step::kind, TreeMap::new, Collectors.counting())));
    }

    private long count(Kind kind) {
        return accepted.stream().filter(step -> step.kind() == kind).count();
    }

    private Map<String, Long> byDetail(Kind kind) {
        return numbers(accepted.stream().filter(step -> step.kind() == kind).map(Step::detail));
    }

    private static Map<String, Long> numbers(Stream<String> codes) {
        return codes.collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }

    /** The channel of each request, as last corrected; a need is one from when the family wished it. */
    private Map<String, String> channels() {
        Map<String, String> needs = new HashMap<>();
        Map<String, String> channels = new TreeMap<>();
        for (Step step : accepted) {
            switch (step.kind()) {
                case NEED -> needs.put(kept(step), step.detail());
                case REQUEST -> channels.put(kept(step), step.detail());
                case CORRECTION -> channels.put(requestOf(step), step.detail());
                case FAMILY_CONTACT -> {
                    if (step.detail().equals("WISHES")) {
                        channels.put(requestOf(step), String.valueOf(needs.get(requestOf(step))));
                    }
                }
                default -> {
                    // Says nothing of channels.
                }
            }
        }
        return channels;
    }

    /** Requests that should not have been there. */
    private Set<String> uncounted() {
        return accepted.stream()
                .filter(step -> step.kind() == Kind.REQUEST_CLOSING && UNCOUNTED.contains(step.detail()))
                .map(Expected::requestOf)
                .collect(Collectors.toSet());
    }

    private static String kept(Step step) {
        return String.valueOf(step.keeps().get("requestId"));
    }

    /** The name of the request in a path: {@code /api/v1/requests/{name}/closing}. */
    private static String requestOf(Step step) {
        String path = step.path();
        return path.substring(path.indexOf('{') + 1, path.indexOf('}'));
    }

    /** A family that got yes twice, the second time after a complaint, has one case. */
    private long cases() {
        return accepted.stream()
                .filter(step -> step.kind() == Kind.DECISION && step.detail().equals("GRANTED"))
                .map(Step::strand)
                .distinct()
                .count();
    }

    /** Services that had not come when their day ended, in a case that was open then. */
    private long delays() {
        Map<String, Step> delivered = accepted.stream()
                .filter(step -> step.kind() == Kind.DELIVERY)
                .collect(Collectors.toMap(Expected::serviceOf, Function.identity()));
        Map<String, Integer> closed = new HashMap<>();
        accepted.stream()
                .filter(step -> step.kind() == Kind.CLOSING)
                .forEach(step -> closed.put(step.strand(), step.day()));
        return accepted.stream()
                .filter(step -> step.kind() == Kind.SERVICE)
                .filter(service -> {
                    LocalDate due =
                            LocalDate.parse(String.valueOf(service.body().get("dueOn")));
                    Step delivery = delivered.get(service.keeps().get("serviceId"));
                    LocalDate until = delivery != null
                            ? scenario.date(delivery.day())
                            : closed.containsKey(service.strand())
                                    ? scenario.date(closed.get(service.strand()))
                                    : today;
                    return due.isBefore(until);
                })
                .count();
    }

    /** The name of the service in the path of a delivery: {@code /api/v1/cases/{…}/services/{name}/delivery}. */
    private static String serviceOf(Step delivery) {
        String path = delivery.path();
        return path.substring(path.lastIndexOf('{') + 1, path.lastIndexOf('}'));
    }
}

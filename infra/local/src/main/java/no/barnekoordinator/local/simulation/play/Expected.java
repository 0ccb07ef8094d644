package no.barnekoordinator.local.simulation.play;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.barnekoordinator.local.simulation.country.Scenario;
import no.barnekoordinator.local.simulation.country.Step;
import no.barnekoordinator.local.simulation.country.Step.Kind;

/** What every view must show, worked out from the commands that were accepted and from nothing else. */
final class Expected {

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
        figures.put("requests", count(Kind.REQUEST));
        figures.put("requestsByChannel", byDetail(Kind.REQUEST));
        figures.put("decisions", byDetail(Kind.DECISION));
        figures.put("withdrawn", count(Kind.WITHDRAWAL));
        figures.put("preliminaryReplies", count(Kind.PRELIMINARY_REPLY));
        figures.put("hearings", count(Kind.HEARING));
        figures.put("findings", count(Kind.FINDING));
        figures.put("coordinators", count(Kind.COORDINATOR));
        figures.put("cases", cases());
        figures.put("appointments", count(Kind.APPOINTMENT));
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
        return accepted.stream()
                .filter(step -> step.kind() == kind)
                .collect(Collectors.groupingBy(Step::detail, TreeMap::new, Collectors.counting()));
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

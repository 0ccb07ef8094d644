package no.barnekoordinator.local.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import no.barnekoordinator.local.system.Journeys.Asked;
import tools.jackson.databind.JsonNode;

/**
 * The history of a case as an auditor reads it, and what it must be after each journey. Letters go out by themselves
 * beside all else, so when they reach somebody is no part of the order.
 */
final class Timeline {

    static final List<String> LATE_SERVICE = List.of(
            "request.RequestReceived",
            "clock.ClockStarted PRELIMINARY_REPLY",
            "clock.ClockStarted DECISION",
            "request.PartyHeard",
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
            "coordination.ServiceScheduled",
            "clock.ClockStarted SERVICE_DUE",
            "clock.ClockBreached SERVICE_DUE",
            "coordination.ServiceDelayed",
            "coordination.ServiceDelivered",
            "coordination.DelayResolved");

    static final List<String> REFUSED_AND_UPHELD = List.of(
            "request.RequestReceived",
            "clock.ClockStarted PRELIMINARY_REPLY",
            "clock.ClockStarted DECISION",
            "request.PartyHeard",
            "request.ConditionAssessed",
            "request.ConditionAssessed",
            "request.ConditionAssessed",
            "request.ConditionAssessed",
            "request.ConditionAssessed",
            "request.RequestRefused",
            "clock.ClockMet PRELIMINARY_REPLY",
            "clock.ClockMet DECISION",
            "complaint.ComplaintFiled",
            "complaint.ComplaintChecked",
            "clock.ClockStarted REASSESSMENT",
            "complaint.ComplaintReassessed",
            "complaint.ComplaintForwarded",
            "clock.ClockMet REASSESSMENT",
            "clock.ClockStarted COUNTY_GOVERNOR",
            "complaint.OutcomeReceived",
            "clock.ClockMet COUNTY_GOVERNOR",
            "request.RequestReopened",
            "clock.ClockStarted DECISION",
            "complaint.OutcomeCarriedOut",
            "request.PartyHeard",
            "request.ConditionAssessed",
            "request.ConditionAssessed",
            "request.ConditionAssessed",
            "request.ConditionAssessed",
            "request.ConditionAssessed",
            "request.RequestGranted",
            "clock.ClockMet DECISION",
            "coordination.CaseOpened",
            "clock.ClockStarted APPOINTMENT");

    private final Api auditor = Api.as("auditor");

    /** @param parameters each begins with an ampersand */
    JsonNode of(Asked asked, String parameters) {
        Api.Answer answer = auditor.get("/api/v1/cases/" + asked.caseId() + "/history?reason=systemtest" + parameters);
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
        return answer.body();
    }

    static final String DELIVERED = "request.DecisionDelivered";

    /** All but the deliveries. */
    static List<String> steps(JsonNode history) {
        return facts(history).stream().filter(fact -> !fact.equals(DELIVERED)).toList();
    }

    /** How many decisions have reached somebody. */
    static long deliveries(JsonNode history) {
        return facts(history).stream().filter(DELIVERED::equals).count();
    }

    /** Each event's name, and for a clock which. */
    static List<String> facts(JsonNode history) {
        List<String> facts = new ArrayList<>();
        history.path("events").forEach(event -> {
            String name = name(event.path("type").asString());
            String clock = event.path("data").path("clock").asString("");
            facts.add(clock.isEmpty() ? name : name + " " + clock);
        });
        return facts;
    }

    static String name(String type) {
        return type.replaceAll("^no\\.barnekoordinator\\.|\\.v\\d+$", "");
    }
}

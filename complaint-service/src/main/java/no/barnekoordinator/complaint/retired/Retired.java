package no.barnekoordinator.complaint.retired;

import java.util.List;
import no.barnekoordinator.platform.event.Upcast;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every revision that is no longer written, with what its successor has that it had not. */
@Configuration(proxyBeanMethods = false)
public class Retired {

    /** Nobody was asked about signature and authority: complaints were looked into as they came. */
    private static final Upcast COMPLAINT_FILED = Upcast.of("complaint.ComplaintFiled", 1, event -> {
        event.put("channel", event.path("writtenDown").asBoolean() ? "ORAL" : "ONLINE");
        event.put("signed", true);
        event.put(
                "authority", "REPRESENTATIVE".equals(event.path("complainant").asString("")) ? "SHOWN" : "NOT_NEEDED");
        event.putNull("ageBand");
        event.putNull("complainantAddress");
        event.putNull("complainantNumber");
        event.put("protectedAddress", false);
        event.put("letterLanguage", "nb");
        event.putNull("deliveredOn");
        event.putArray("unmet");
        event.putArray("decisionRuleIds");
    });

    /** Nobody was asked who had decided. */
    private static final Upcast COMPLAINT_REASSESSED = Upcast.of("complaint.ComplaintReassessed", 1, event -> {
        event.put("independence", "UNKNOWN");
        event.putNull("onlyOneReason");
        event.putNull("handledBy");
    });

    /** The reason was told in words only. */
    private static final Upcast COMPLAINT_DISMISSED =
            Upcast.of("complaint.ComplaintDismissed", 1, event -> event.put("cause", "OTHER"));

    /** Nobody was asked. */
    private static final Upcast OUTCOME_RECEIVED =
            Upcast.of("complaint.OutcomeReceived", 1, event -> event.put("toDetriment", false));

    /** What was annulled was looked at again without a word of it here. */
    private static final Upcast OUTCOME_CARRIED_OUT =
            Upcast.of("complaint.OutcomeCarriedOut", 1, event -> event.putNull("newAssessment"));

    /** All of them, oldest first. */
    public static List<Upcast> upcasts() {
        return List.of(
                COMPLAINT_FILED, COMPLAINT_REASSESSED, COMPLAINT_DISMISSED, OUTCOME_RECEIVED, OUTCOME_CARRIED_OUT);
    }

    @Bean
    EventUpcaster upcasters() {
        return new EventUpcasterChain(upcasts().toArray(EventUpcaster[]::new));
    }
}

package no.barnekoordinator.request.retired;

import java.util.List;
import no.barnekoordinator.platform.event.Upcast;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every revision that is no longer written, with what its successor has that it had not. */
@Configuration(proxyBeanMethods = false)
public class Retired {

    /**
     * Nobody was asked how contact was made, who had the care, or in what language to write; on the web nobody was
     * known.
     */
    private static final Upcast REQUEST_RECEIVED = Upcast.of("request.RequestReceived", 1, event -> {
        event.putNull("manner");
        event.put("custody", "PARENTS");
        event.put("identified", !"ONLINE".equals(event.path("channel").asString("")));
        event.put("letterLanguage", "nb");
        event.putNull("otherParent");
    });

    /** It was not written down which child, and nothing could be kept from parents. */
    private static final Upcast PARTY_HEARD = Upcast.of("request.PartyHeard", 1, event -> {
        event.putNull("child");
        event.put("keptFromParents", false);
    });

    /** A finding had a reason and no references. */
    private static final Upcast CONDITION_ASSESSED =
            Upcast.of("request.ConditionAssessed", 1, event -> event.putNull("evidence"));

    /** The reason was told, and not kept. */
    private static final Upcast PRELIMINARY_REPLY_SENT =
            Upcast.of("request.PreliminaryReplySent", 1, event -> event.putNull("reason"));

    /** All of them, oldest first. */
    public static List<Upcast> upcasts() {
        return List.of(REQUEST_RECEIVED, PARTY_HEARD, CONDITION_ASSESSED, PRELIMINARY_REPLY_SENT);
    }

    @Bean
    EventUpcaster upcasters() {
        return new EventUpcasterChain(upcasts().toArray(EventUpcaster[]::new));
    }
}

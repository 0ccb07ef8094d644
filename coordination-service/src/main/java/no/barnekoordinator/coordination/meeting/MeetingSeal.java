package no.barnekoordinator.coordination.meeting;

import java.util.Optional;
import java.util.UUID;
import no.barnekoordinator.platform.secrecy.Sealer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The words of a meeting in the view: sealed under the key of the case, each column under a context of its own. */
@Component
class MeetingSeal {

    static final String WORDS = "meetings.words";
    static final String MINUTES = "meetings.minutes";
    static final String REASON = "meetings.reason";

    private final Sealer sealer;
    private final JsonMapper json;

    MeetingSeal(Sealer sealer, JsonMapper json) {
        this.sealer = sealer;
        this.json = json;
    }

    @Nullable
    String sealed(UUID caseId, String context, @Nullable Object words) {
        return words == null
                ? null
                : sealer.sealForView(caseId, context, json.writeValueAsString(words))
                        .orElse(null);
    }

    <T> Optional<T> opened(UUID caseId, String context, @Nullable String sealed, Class<T> type) {
        return sealed == null
                ? Optional.empty()
                : sealer.openFromView(caseId, context, sealed).map(text -> json.readValue(text, type));
    }
}

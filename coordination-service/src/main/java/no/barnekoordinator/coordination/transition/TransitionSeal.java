package no.barnekoordinator.coordination.transition;

import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.platform.secrecy.Sealer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Seals what this view holds of a family under the key of its case. What cannot be opened any more is null. */
@Component
class TransitionSeal {

    static final String BORN = "transitions.born";
    static final String DAY = "transitions.day";
    static final String RECEIVING = "transitions.receiving";
    static final String COORDINATOR = "transitions.coordinator";
    static final String WHAT = "transitions.what";
    static final String OWNER = "transitions.owner";

    private final Sealer sealer;

    TransitionSeal(Sealer sealer) {
        this.sealer = sealer;
    }

    @Nullable
    String text(UUID caseId, String context, @Nullable String text) {
        return text == null ? null : sealer.sealForView(caseId, context, text).orElse(null);
    }

    @Nullable
    String day(UUID caseId, String context, @Nullable LocalDate day) {
        return text(caseId, context, day == null ? null : day.toString());
    }

    @Nullable
    String openedText(UUID caseId, String context, @Nullable String sealed) {
        return sealed == null
                ? null
                : sealer.openFromView(caseId, context, sealed).orElse(null);
    }

    @Nullable
    LocalDate openedDay(UUID caseId, String context, @Nullable String sealed) {
        String text = openedText(caseId, context, sealed);
        return text == null ? null : LocalDate.parse(text);
    }
}

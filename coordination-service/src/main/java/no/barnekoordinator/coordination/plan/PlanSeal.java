package no.barnekoordinator.coordination.plan;

import java.util.UUID;
import no.barnekoordinator.coordination.handling.event.PlanContents;
import no.barnekoordinator.platform.secrecy.Sealer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The words of a plan in the view: sealed under the key of the case, each column under a context of its own. */
@Component
class PlanSeal {

    private static final String CONTENTS = "plans.contents";
    private static final String NOTE = "plans.note";

    private final Sealer sealer;
    private final JsonMapper json;

    PlanSeal(Sealer sealer, JsonMapper json) {
        this.sealer = sealer;
        this.json = json;
    }

    @Nullable
    String contents(UUID caseId, @Nullable PlanContents contents) {
        return contents == null
                ? null
                : sealer.sealForView(caseId, CONTENTS, json.writeValueAsString(contents))
                        .orElse(null);
    }

    @Nullable
    PlanContents opened(UUID caseId, @Nullable String sealed) {
        return sealed == null
                ? null
                : sealer.openFromView(caseId, CONTENTS, sealed)
                        .map(text -> json.readValue(text, PlanContents.class))
                        .orElse(null);
    }

    @Nullable
    String note(UUID caseId, @Nullable String note) {
        return note == null ? null : sealer.sealForView(caseId, NOTE, note).orElse(null);
    }

    @Nullable
    String openedNote(UUID caseId, @Nullable String sealed) {
        return sealed == null ? null : sealer.openFromView(caseId, NOTE, sealed).orElse(null);
    }
}

package no.barnekoordinator.request.worklist;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.barnekoordinator.platform.secrecy.Sealer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What is personal in the worklist: sealed under the key of its case, each column under a context of its own. */
@Component
class Sealing {

    static final String CONTACT = "worklist.contact";
    static final String IDENTITY_NUMBER = "worklist.identity-number";
    static final String OTHER_PARENT = "worklist.other-parent";
    static final String NOTIFIER = "worklist.notifier";
    static final String CHILD = "worklist.child";
    static final String NEEDS = "worklist.needs";
    static final String INTERPRETER = "worklist.interpreter";
    static final String NAME = "worklist.name";
    static final String WORDS = "worklist.words";
    static final String EXPLANATION = "worklist.explanation";
    static final String BEST_INTEREST = "worklist.best-interest";
    static final String REASON = "worklist.reason";
    static final String EVIDENCE = "worklist.evidence";
    static final String QUESTION = "worklist.question";
    static final String ANSWER = "worklist.answer";
    static final String REPLY_REASON = "worklist.reply-reason";
    static final String CONSIDERATIONS = "worklist.considerations";
    static final String FALLBACK_COORDINATOR = "worklist.fallback-coordinator";
    static final String FALLBACK_PLAN = "worklist.fallback-plan";
    static final String RETURN_REASON = "worklist.return-reason";
    static final String CORRECTION = "worklist.correction";

    private final Sealer sealer;
    private final JsonMapper json;

    Sealing(Sealer sealer, JsonMapper json) {
        this.sealer = sealer;
        this.json = json;
    }

    /** A text, sealed; null when there is none, or the key is destroyed. */
    @Nullable
    String text(UUID caseId, String context, @Nullable String text) {
        return text == null ? null : sealer.sealForView(caseId, context, text).orElse(null);
    }

    /** A value as JSON, sealed; null when there is none, or the key is destroyed. */
    @Nullable
    String json(UUID caseId, String context, @Nullable Object value) {
        return value == null ? null : text(caseId, context, json.writeValueAsString(value));
    }

    /** Opens what {@link #text} made; null when there is nothing, or the key is destroyed. */
    @Nullable
    String opened(UUID caseId, String context, @Nullable String sealed) {
        return sealed == null
                ? null
                : sealer.openFromView(caseId, context, sealed).orElse(null);
    }

    /** Opens what {@link #json} made; empty when there is nothing, or the key is destroyed. */
    <T> Optional<T> opened(UUID caseId, String context, @Nullable String sealed, Class<T> type) {
        return Optional.ofNullable(opened(caseId, context, sealed)).map(text -> json.readValue(text, type));
    }

    /** Opens a list that {@link #json} made; empty when there is nothing, or the key is destroyed. */
    <T> List<T> openedList(UUID caseId, String context, @Nullable String sealed, Class<T[]> type) {
        return opened(caseId, context, sealed, type).map(List::of).orElse(List.of());
    }
}

package no.barnekoordinator.request.letter;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.barnekoordinator.contracts.request.Condition;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.page.Language;
import no.barnekoordinator.platform.post.Document;
import no.barnekoordinator.request.handling.event.LetterKind;
import org.springframework.stereotype.Component;

/** Letters for whoever works with a request: those that were sent, and the next one before it is. */
@Component
public class LetterDesk {

    private final CaseFiles files;
    private final Letters letters;
    private final LetterWriter writer;
    private final Clock clock;

    LetterDesk(CaseFiles files, Letters letters, LetterWriter writer, Clock clock) {
        this.files = files;
        this.letters = letters;
        this.writer = writer;
        this.clock = clock;
    }

    /**
     * A letter as it was kept.
     *
     * @param part 0 for the original, 1 for its translation
     * @return empty when there is none, or the family has been erased
     */
    public Optional<Document> kept(UUID requestId, UUID letterId, int part) {
        CaseFile file = files.open(requestId);
        if (!file.hasLetter(letterId)) {
            return Optional.empty();
        }
        List<Document> documents = letters.kept(file, letterId);
        return part >= 0 && part < documents.size() ? Optional.of(documents.get(part)) : Optional.empty();
    }

    /**
     * The letter a decision would become now, marked as a draft and not kept.
     *
     * @throws Refusal when a condition has no finding yet: there is then no outcome to write about
     */
    public Document preview(UUID requestId, String considerations, String ordinaryCoordinator, String individualPlan) {
        CaseFile file = files.open(requestId);
        List<Condition> missing = Arrays.stream(Condition.values())
                .filter(condition -> file.finding(condition) == null)
                .toList();
        if (!missing.isEmpty()) {
            throw Refusal.conflict("finding-missing", missing.size(), missing.getFirst());
        }
        boolean granted = Arrays.stream(Condition.values()).allMatch(file::isMet);
        return Document.of(
                writer.fileName(LetterKind.DECISION, Language.BOKMAL.locale()),
                "application/pdf",
                writer.decision(
                                file,
                                new LetterWriter.Conclusion(
                                        granted, considerations, ordinaryCoordinator, individualPlan, clock.instant()),
                                0,
                                file.language().equals("nn") ? Language.NYNORSK.locale() : Language.BOKMAL.locale(),
                                true)
                        .pdf());
    }
}

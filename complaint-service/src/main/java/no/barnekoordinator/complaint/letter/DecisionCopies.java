package no.barnekoordinator.complaint.letter;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.barnekoordinator.complaint.explanation.DecisionExplanation;
import no.barnekoordinator.complaint.explanation.Explanations;
import no.barnekoordinator.complaint.handling.event.ComplaintFiled;
import no.barnekoordinator.platform.archive.DocumentArchive;
import no.barnekoordinator.platform.page.Language;
import no.barnekoordinator.platform.post.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The decision a complaint is about, as the request service explains it, and the copy of it that goes with the case to
 * the county governor: what is decided there is decided on what was in the file.
 */
@Component
public class DecisionCopies {

    private static final String DATA = "avgjorelse.json";

    private final Dossiers dossiers;
    private final Explanations explanations;
    private final LetterWriter writer;
    private final DocumentArchive archive;
    private final JsonMapper json;

    DecisionCopies(
            Dossiers dossiers,
            Explanations explanations,
            LetterWriter writer,
            DocumentArchive archive,
            JsonMapper json) {
        this.dossiers = dossiers;
        this.explanations = explanations;
        this.writer = writer;
        this.archive = archive;
        this.json = json;
    }

    /** A decision with its letter, taken over and not kept yet; the letter is null when none was made. */
    public record Taken(
            UUID caseId,
            DecisionExplanation explanation,
            @Nullable Document letter) {}

    /**
     * Why the decision became what it did.
     *
     * @return empty for a complaint without a decision behind it
     * @throws no.barnekoordinator.platform.command.Refusal a conflict, when the request service cannot answer now
     */
    public Optional<DecisionExplanation> explained(UUID complaintId) {
        ComplaintFiled filed = dossiers.open(complaintId).filed();
        UUID requestId = filed.requestId();
        LocalDate decidedOn = filed.decidedOn();
        return requestId == null || decidedOn == null
                ? Optional.empty()
                : Optional.of(explanations.of(requestId, decidedOn));
    }

    /**
     * Who made what is complained about: those who decided, or who ended the case.
     *
     * @return opaque subjects; empty when nothing was decided, or nobody keeps who did
     * @throws no.barnekoordinator.platform.command.Refusal a conflict, when it cannot be known now
     */
    public Set<String> deciders(UUID complaintId) {
        ComplaintFiled filed = dossiers.open(complaintId).filed();
        return switch (filed.ground()) {
            case REFUSAL ->
                explained(complaintId)
                        .map(decision -> Set.copyOf(decision.decidedBy()))
                        .orElse(Set.of());
            case CHANGE_OR_TERMINATION -> Set.copyOf(explanations.enders(filed.caseId()));
            case RIGHT_NOT_FULFILLED, NO_ORDINARY_COORDINATOR_AFTER_18 -> Set.of();
        };
    }

    /**
     * Takes the decision over, to be kept when the complaint is sent on.
     *
     * @return empty for a complaint without a decision behind it
     * @throws no.barnekoordinator.platform.command.Refusal a conflict, when it cannot be had now
     */
    public Optional<Taken> take(UUID complaintId) {
        UUID caseId = dossiers.open(complaintId).caseId();
        return explained(complaintId).map(explained -> {
            DecisionExplanation.Letter letter = explained.letter();
            return new Taken(
                    caseId, explained, letter == null ? null : explanations.letter(explained, letter, letterName()));
        });
    }

    /** Keeps what was taken over, in the caller's transaction. */
    public void keep(UUID complaintId, Taken taken) {
        List<DocumentArchive.Sealed> sealed = new ArrayList<>();
        Document data = Document.of(DATA, "application/json", json.writeValueAsBytes(taken.explanation()));
        sealed.add(archive.seal(taken.caseId(), dataId(complaintId), data));
        Document letter = taken.letter();
        if (letter != null) {
            sealed.add(archive.seal(taken.caseId(), letterId(complaintId), letter));
        }
        sealed.forEach(archive::keep);
    }

    /** What was kept of why; empty before it was, without a decision, and after erasure. */
    public Optional<DecisionExplanation> kept(UUID complaintId) {
        UUID caseId = dossiers.open(complaintId).caseId();
        return archive.open(caseId, dataId(complaintId), DATA)
                .map(data -> json.readValue(data.bytes(), DecisionExplanation.class));
    }

    /** The letter that was kept; likewise. */
    public Optional<Document> keptLetter(UUID complaintId) {
        return archive.open(dossiers.open(complaintId).caseId(), letterId(complaintId), letterName());
    }

    private String letterName() {
        return writer.fileName("DECISION", Language.BOKMAL.locale());
    }

    private static UUID dataId(UUID complaintId) {
        return UUID.nameUUIDFromBytes((complaintId + "/decision").getBytes(StandardCharsets.UTF_8));
    }

    private static UUID letterId(UUID complaintId) {
        return UUID.nameUUIDFromBytes((complaintId + "/decision-letter").getBytes(StandardCharsets.UTF_8));
    }
}

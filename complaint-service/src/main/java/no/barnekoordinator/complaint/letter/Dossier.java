package no.barnekoordinator.complaint.letter;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import no.barnekoordinator.complaint.handling.event.CaseFileProduced;
import no.barnekoordinator.complaint.handling.event.ComplaintChecked;
import no.barnekoordinator.complaint.handling.event.ComplaintDismissed;
import no.barnekoordinator.complaint.handling.event.ComplaintEvent;
import no.barnekoordinator.complaint.handling.event.ComplaintFiled;
import no.barnekoordinator.complaint.handling.event.ComplaintForwarded;
import no.barnekoordinator.complaint.handling.event.ComplaintReassessed;
import no.barnekoordinator.complaint.handling.event.ComplaintSupplemented;
import no.barnekoordinator.complaint.handling.event.DefectFound;
import no.barnekoordinator.complaint.handling.event.DeferredEffectDenied;
import no.barnekoordinator.complaint.handling.event.DeferredEffectGranted;
import no.barnekoordinator.complaint.handling.event.DeliveryAttempted;
import no.barnekoordinator.complaint.handling.event.LatenessJudged;
import no.barnekoordinator.complaint.handling.event.LetterProduced;
import no.barnekoordinator.complaint.handling.event.MoreAsked;
import org.jspecify.annotations.Nullable;

/** What letters and the case file of one complaint are written from: its facts, read in order. */
final class Dossier {

    private final ComplaintFiled filed;
    private final List<ComplaintEvent> history;
    private final Map<UUID, LetterProduced> letters = new HashMap<>();

    private Dossier(ComplaintFiled filed, List<ComplaintEvent> history) {
        this.filed = filed;
        this.history = List.copyOf(history);
        all(LetterProduced.class).forEach(letter -> letters.put(letter.letterId(), letter));
    }

    /** Everything that has happened to a complaint, in order. */
    static Dossier of(List<ComplaintEvent> history) {
        if (history.getFirst() instanceof ComplaintFiled filed) {
            return new Dossier(filed, history);
        }
        throw new IllegalStateException("No complaint begins otherwise than by being filed");
    }

    /**
     * Something somebody said, in the order it was said.
     *
     * @param kind code: {@code QUESTION}, {@code SUPPLEMENT}, {@code DEFECT}, {@code LATENESS}, {@code DEFERRED_EFFECT}
     * @param text null when it has been erased
     */
    record Said(String kind, @Nullable String text, Instant at) {}

    /** Whether the family's key is destroyed: every complaint is stored with a name. */
    boolean isErased() {
        return filed.complainantName() == null;
    }

    ComplaintFiled filed() {
        return filed;
    }

    UUID caseId() {
        return filed.caseId();
    }

    UUID complaintId() {
        return filed.complaintId();
    }

    String municipality() {
        return filed.municipality();
    }

    /** The complainant's language: {@code nb}, {@code nn}, {@code se} or {@code en}. */
    String language() {
        return filed.letterLanguage();
    }

    /** The steps of the case, without the letters that went out about it. */
    List<ComplaintEvent> steps() {
        return history.stream()
                .filter(event -> !(event instanceof LetterProduced
                        || event instanceof DeliveryAttempted
                        || event instanceof CaseFileProduced))
                .toList();
    }

    /** What was asked and answered and said on the way, in order. */
    List<Said> said() {
        List<Said> said = new ArrayList<>();
        for (ComplaintEvent event : history) {
            switch (event) {
                case MoreAsked e -> said.add(new Said("QUESTION", e.question(), e.happenedAt()));
                case ComplaintSupplemented e -> said.add(new Said("SUPPLEMENT", e.words(), e.happenedAt()));
                case DefectFound e -> said.add(new Said("DEFECT", e.explanation(), e.happenedAt()));
                case LatenessJudged e -> said.add(new Said("LATENESS", e.reason(), e.happenedAt()));
                case DeferredEffectGranted e -> said.add(new Said("DEFERRED_EFFECT", e.reason(), e.happenedAt()));
                case DeferredEffectDenied e -> said.add(new Said("DEFERRED_EFFECT", e.reason(), e.happenedAt()));
                default -> {
                    // Told elsewhere in the file.
                }
            }
        }
        return said;
    }

    @Nullable
    ComplaintChecked checked() {
        return last(ComplaintChecked.class);
    }

    @Nullable
    LatenessJudged lateness() {
        return last(LatenessJudged.class);
    }

    DefectFound defect() {
        return Objects.requireNonNull(last(DefectFound.class), "no defect has been found");
    }

    ComplaintReassessed reassessed() {
        return Objects.requireNonNull(last(ComplaintReassessed.class), "it has not been looked at again");
    }

    ComplaintDismissed dismissed() {
        return Objects.requireNonNull(last(ComplaintDismissed.class), "it has not been dismissed");
    }

    ComplaintForwarded forwarded() {
        return Objects.requireNonNull(last(ComplaintForwarded.class), "it has not been forwarded");
    }

    @Nullable
    CaseFileProduced caseFile() {
        return last(CaseFileProduced.class);
    }

    boolean hasLetter(UUID letterId) {
        return letters.containsKey(letterId);
    }

    /** A letter that was made. */
    LetterProduced letter(UUID letterId) {
        return Objects.requireNonNull(letters.get(letterId), "no such letter");
    }

    private <E extends ComplaintEvent> Stream<E> all(Class<E> type) {
        return history.stream().filter(type::isInstance).map(type::cast);
    }

    private <E extends ComplaintEvent> @Nullable E last(Class<E> type) {
        return all(type).reduce((earlier, later) -> later).orElse(null);
    }
}

package no.barnekoordinator.coordination.handling.letter;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.barnekoordinator.coordination.handling.event.LetterDelivered;
import no.barnekoordinator.coordination.handling.event.LetterEvent;
import no.barnekoordinator.coordination.handling.event.LetterMade;
import no.barnekoordinator.coordination.handling.event.LetterNotDelivered;
import org.jspecify.annotations.Nullable;

/** The letters to one family. Immutable; knows no personal data. */
record LettersState(Map<UUID, SentLetter> letters) {

    static final LettersState NONE = new LettersState(Map.of());

    LettersState after(LetterEvent event) {
        Map<UUID, SentLetter> changed = new HashMap<>(letters);
        switch (event) {
            case LetterMade e -> {
                changed.replaceAll((id, letter) -> letter.memberId().equals(e.memberId()) && !letter.isGood()
                        ? letter.at(SentLetter.Stage.REPLACED)
                        : letter);
                changed.put(e.letterId(), SentLetter.of(e));
            }
            case LetterDelivered e ->
                changed.computeIfPresent(e.letterId(), (id, letter) -> letter.at(SentLetter.Stage.DELIVERED));
            case LetterNotDelivered e -> changed.computeIfPresent(e.letterId(), (id, letter) -> letter.after(e));
        }
        return new LettersState(Map.copyOf(changed));
    }

    @Nullable
    SentLetter letter(UUID letterId) {
        return letters.get(letterId);
    }

    SentLetter known(UUID letterId) {
        return Objects.requireNonNull(letter(letterId), "no such letter");
    }
}

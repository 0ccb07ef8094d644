package no.barnekoordinator.coordination.handling.letter;

import java.util.UUID;

/** Names the stream of the letters to a family: {@code letters-<uuid of the case>}. */
public record LettersId(UUID caseId) {

    @Override
    public String toString() {
        return "letters-" + caseId;
    }
}

package no.barnekoordinator.coordination.handling.register;

import java.time.Instant;
import java.util.Set;
import java.util.SortedSet;
import no.barnekoordinator.coordination.handling.event.Competence;
import no.barnekoordinator.platform.command.Refusal;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Writes down what a coordinator speaks and knows well, in place of what was written before.
 *
 * @param languages ISO 639 codes, two or three letters; at most {@value #MOST_LANGUAGES}
 */
public record RecordQualifications(
        @TargetAggregateIdentifier CoordinatorId coordinatorId,
        SortedSet<String> languages,
        Set<Competence> competences,
        Instant at) {
    static final int MOST_LANGUAGES = 20;

    public RecordQualifications {
        if (languages.size() > MOST_LANGUAGES || languages.stream().anyMatch(code -> !code.matches("[a-z]{2,3}"))) {
            throw Refusal.againstRule("language-unknown", MOST_LANGUAGES);
        }
    }
}

package no.barnekoordinator.coordination.transition;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * The transitions in one case.
 *
 * @param municipality four digits
 * @param version of the transitions, for {@code If-Match}
 * @param transitions those that lie ahead first, late ones first among them
 */
public record CaseTransitions(
        UUID caseId,
        String municipality,
        boolean open,
        long version,
        List<ChildRow> children,
        List<TransitionRow> transitions) {

    private static final int LABEL_LENGTH = 6;

    /** What people call the case. */
    public String label() {
        String id = caseId.toString();
        return id.substring(id.length() - LABEL_LENGTH).toUpperCase(Locale.ROOT);
    }

    /** Children whose birth date nobody has written down: nothing can be counted for them. */
    public List<ChildRow> withoutBirthDate() {
        return children.stream().filter(child -> child.bornOn() == null).toList();
    }
}

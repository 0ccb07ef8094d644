package no.barnekoordinator.request.handling;

import java.time.LocalDate;
import java.util.List;
import no.barnekoordinator.contracts.request.ApplicantKind;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.request.handling.event.ChildDetails;
import no.barnekoordinator.request.handling.event.Custody;

/**
 * What can be said of a command's shape without knowing anything else. A form asks some of it beforehand, at the field
 * where it is put right.
 */
public final class Shape {

    private static final int MOST_CHILDREN = 20;
    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_WAIT_MONTHS = 24;

    private Shape() {}

    /** Something is written, and not too much. */
    static void text(String text, String slug) {
        if (text.isBlank()) {
            throw Refusal.againstRule(slug);
        }
        length(text);
    }

    /** Not too much is written. */
    public static void length(String text) {
        if (text.length() > LONGEST_TEXT) {
            throw Refusal.againstRule("text-too-long", LONGEST_TEXT);
        }
    }

    /**
     * The children are possible.
     *
     * @param on day of the first contact, in Norway
     * @param needed whether there must be one, and not all of them grown
     */
    public static void children(List<ChildDetails> children, LocalDate on, boolean needed) {
        if (needed && children.isEmpty()) {
            throw Refusal.againstRule("child-missing");
        }
        if (children.size() > MOST_CHILDREN) {
            throw Refusal.againstRule("too-many-children", MOST_CHILDREN);
        }
        children.forEach(child -> child(child, on));
        if (needed && children.stream().allMatch(child -> Ages.isAdult(child.birthDate(), on))) {
            throw Refusal.againstRule("child-over-18");
        }
    }

    private static void child(ChildDetails child, LocalDate on) {
        LocalDate born = child.birthDate();
        LocalDate expected = child.expectedDate();
        if (born != null && expected != null) {
            throw Refusal.againstRule("born-and-expected");
        }
        if (born != null && born.isAfter(on)) {
            throw Refusal.againstRule("birth-date-in-future");
        }
        if (expected != null && expected.isAfter(on.plusMonths(LONGEST_WAIT_MONTHS))) {
            throw Refusal.againstRule("expected-date-too-late");
        }
    }

    /** Who has the care of the children, as far as it follows from who asks for them. */
    static Custody custodyOf(ApplicantKind applicant) {
        return switch (applicant) {
            case FOSTER_PARENT, CHILD_WELFARE_SERVICE -> Custody.FOSTER_CARE;
            case GUARDIAN -> Custody.GUARDIAN;
            case PARENT, EXPECTING_PARENT, YOUTH, PROFESSIONAL -> Custody.PARENTS;
        };
    }

    /** Who asks and who has the care do not contradict each other (pbrl §§ 4-3, 4-4). */
    public static void consent(ApplicantKind applicant, Custody custody) {
        boolean contradictory =
                switch (applicant) {
                    case FOSTER_PARENT, CHILD_WELFARE_SERVICE -> custody != Custody.FOSTER_CARE;
                    case GUARDIAN -> custody != Custody.GUARDIAN;
                    case EXPECTING_PARENT -> custody != Custody.PARENTS;
                    case PARENT, YOUTH, PROFESSIONAL -> false;
                };
        if (contradictory) {
            throw Refusal.againstRule("consent-contradictory");
        }
    }
}

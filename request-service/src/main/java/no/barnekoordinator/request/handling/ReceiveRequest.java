package no.barnekoordinator.request.handling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.contracts.request.ApplicantKind;
import no.barnekoordinator.contracts.request.Channel;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.request.handling.event.ChildDetails;
import no.barnekoordinator.request.handling.event.Contact;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Enter a family's wish for a child coordinator. No form and no diagnosis is required; the wish and one child is
 * enough.
 *
 * @param firstContactAt when the family first made contact, on whatever channel; the clock starts here
 * @param receivedBy who took an oral or written request, as an opaque subject; null when nobody did
 */
public record ReceiveRequest(
        @TargetAggregateIdentifier RequestId requestId,
        UUID caseId,
        String reference,
        String municipality,
        Channel channel,
        ApplicantKind applicant,
        Contact contact,
        List<ChildDetails> children,
        @Nullable String interpreterLanguage,
        String needs,
        boolean familyWishes,
        Instant firstContactAt,
        @Nullable String receivedBy) {

    private static final int MOST_CHILDREN = 20;
    private static final int LONGEST_TEXT = 20_000;
    private static final int ADULT = 18;
    private static final int LONGEST_WAIT_MONTHS = 24;

    public ReceiveRequest {
        children = List.copyOf(children);
        if (!familyWishes) {
            throw Refusal.againstRule("family-must-wish");
        }
        if (children.isEmpty()) {
            throw Refusal.againstRule("child-missing");
        }
        if (children.size() > MOST_CHILDREN) {
            throw Refusal.againstRule("too-many-children", MOST_CHILDREN);
        }
        if (needs.length() > LONGEST_TEXT) {
            throw Refusal.againstRule("text-too-long", LONGEST_TEXT);
        }
        LocalDate contactDate = Oslo.dateOf(firstContactAt);
        children.forEach(child -> check(child, contactDate));
        if (children.stream().allMatch(child -> isAdult(child, contactDate))) {
            throw Refusal.againstRule("child-over-18");
        }
    }

    private static void check(ChildDetails child, LocalDate contactDate) {
        LocalDate born = child.birthDate();
        LocalDate expected = child.expectedDate();
        if (born != null && expected != null) {
            throw Refusal.againstRule("born-and-expected");
        }
        if (born != null && born.isAfter(contactDate)) {
            throw Refusal.againstRule("birth-date-in-future");
        }
        if (expected != null && expected.isAfter(contactDate.plusMonths(LONGEST_WAIT_MONTHS))) {
            throw Refusal.againstRule("expected-date-too-late");
        }
    }

    private static boolean isAdult(ChildDetails child, LocalDate on) {
        LocalDate born = child.birthDate();
        return born != null && !born.plusYears(ADULT).isAfter(on);
    }

    boolean expecting() {
        return children.stream().anyMatch(child -> child.expectedDate() != null);
    }
}

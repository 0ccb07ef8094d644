package no.barnekoordinator.request.handling;

import static java.util.Objects.requireNonNullElse;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.barnekoordinator.contracts.request.ApplicantKind;
import no.barnekoordinator.contracts.request.Channel;
import no.barnekoordinator.request.handling.event.ChildDetails;
import no.barnekoordinator.request.handling.event.ChildLinked;
import no.barnekoordinator.request.handling.event.Contact;
import no.barnekoordinator.request.handling.event.Custody;
import no.barnekoordinator.request.handling.event.Manner;
import no.barnekoordinator.request.handling.event.NeedNotified;
import no.barnekoordinator.request.handling.event.RequestCorrected;
import no.barnekoordinator.request.handling.event.RequestMatched;
import no.barnekoordinator.request.handling.event.RequestReceived;
import org.jspecify.annotations.Nullable;

/**
 * Who asks and for whom, as last known.
 *
 * @param applicant who in the family asks; null while only somebody else has told
 * @param children with dates while they can be read
 */
record Family(
        String reference,
        Channel channel,
        @Nullable Manner manner,
        @Nullable ApplicantKind applicant,
        Custody custody,
        String letterLanguage,
        @Nullable String receivedBy,
        Contact contact,
        @Nullable Contact otherParent,
        List<ChildDetails> children,
        Instant firstContactAt) {

    private static final String BOKMAL = "nb";

    static Family of(NeedNotified e) {
        return new Family(
                e.reference(),
                e.channel(),
                e.manner(),
                null,
                Custody.PARENTS,
                BOKMAL,
                e.receivedBy(),
                requireNonNullElse(e.contact(), Contact.UNKNOWN),
                null,
                requireNonNullElse(e.childDetails(), List.of()),
                e.happenedAt());
    }

    static Family of(RequestReceived e) {
        return new Family(
                e.reference(),
                e.channel(),
                e.manner(),
                e.applicant(),
                e.custody(),
                e.letterLanguage(),
                e.receivedBy(),
                requireNonNullElse(e.contact(), Contact.UNKNOWN),
                e.otherParent(),
                requireNonNullElse(e.childDetails(), List.of()),
                e.happenedAt());
    }

    Family corrected(RequestCorrected e) {
        return new Family(
                reference,
                e.channel(),
                e.manner(),
                e.applicant(),
                e.custody(),
                e.letterLanguage(),
                receivedBy,
                requireNonNullElse(e.contact(), Contact.UNKNOWN),
                e.otherParent(),
                requireNonNullElse(e.childDetails(), List.of()),
                e.firstContactAt());
    }

    /** The number that was bound is how the person is reached from now on. */
    Family matched(RequestMatched e) {
        return e.nationalIdentityNumber() == null
                ? this
                : with(contact.identifiedBy(e.nationalIdentityNumber()), children);
    }

    Family linked(ChildLinked e) {
        List<ChildDetails> known = new ArrayList<>(children);
        if (e.details() != null && e.child() <= known.size()) {
            known.set(e.child() - 1, e.details());
        }
        return with(contact, known);
    }

    private Family with(Contact reached, List<ChildDetails> known) {
        return new Family(
                reference,
                channel,
                manner,
                applicant,
                custody,
                letterLanguage,
                receivedBy,
                reached,
                otherParent,
                List.copyOf(known),
                firstContactAt);
    }

    /** How the receiver of a letter is reached: 0 for who asked, 1 for the other parent. */
    Contact recipient(int number) {
        return number == 0 ? contact : requireNonNullElse(otherParent, Contact.UNKNOWN);
    }
}

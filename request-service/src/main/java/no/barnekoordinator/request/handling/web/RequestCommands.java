package no.barnekoordinator.request.handling.web;

import static no.barnekoordinator.request.handling.web.Particulars.required;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.contracts.municipality.Municipalities;
import no.barnekoordinator.contracts.request.Channel;
import no.barnekoordinator.contracts.request.DeliveryChannel;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.security.Person;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.request.handling.CloseRequest;
import no.barnekoordinator.request.handling.CorrectRequest;
import no.barnekoordinator.request.handling.DecideRequest;
import no.barnekoordinator.request.handling.LinkChild;
import no.barnekoordinator.request.handling.MatchIdentity;
import no.barnekoordinator.request.handling.RecordDelivery;
import no.barnekoordinator.request.handling.RequestId;
import no.barnekoordinator.request.handling.TransferRequest;
import no.barnekoordinator.request.handling.event.AttemptOutcome;
import no.barnekoordinator.request.handling.event.ChildDetails;
import no.barnekoordinator.request.handling.event.ClosingCause;
import no.barnekoordinator.request.handling.event.ConsentCapacity;
import no.barnekoordinator.request.handling.event.CorrectionReason;
import no.barnekoordinator.request.handling.event.Custody;
import no.barnekoordinator.request.handling.event.IdentityProof;
import no.barnekoordinator.request.handling.event.Manner;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Commands that must be checked against more than themselves, the same for the API and the pages. */
@Component
public class RequestCommands {

    private final Particulars particulars;
    private final RequestAccess access;
    private final Municipalities municipalities;
    private final SecondPerson secondPerson;

    RequestCommands(
            Particulars particulars, RequestAccess access, Municipalities municipalities, SecondPerson secondPerson) {
        this.particulars = particulars;
        this.access = access;
        this.municipalities = municipalities;
        this.secondPerson = secondPerson;
    }

    /** Everything as it should have been, as sent. */
    public record Corrected(
            @Nullable CorrectionReason reason,
            @Nullable Channel channel,
            @Nullable Manner manner,
            Receiving.@Nullable Applicant applicant,
            @Nullable Custody custody,
            Receiving.@Nullable Reached otherParent,
            @Nullable List<ChildDetails> children,
            @Nullable String interpreterLanguage,
            @Nullable String letterLanguage,
            @Nullable String needs,
            @Nullable Instant firstContactAt,
            @Nullable String explanation) {}

    /** By what the unit was shown or knows; a login is another way in. */
    public MatchIdentity match(
            UUID requestId,
            @Nullable Long version,
            @Nullable IdentityProof proof,
            @Nullable String number,
            Instant now) {
        if (proof == null || proof == IdentityProof.LOGIN) {
            throw Refusal.malformed("identity-proof-missing");
        }
        return new MatchIdentity(new RequestId(requestId), version, proof, particulars.number(number), now);
    }

    /** With what the person has considered. */
    public DecideRequest decide(
            UUID requestId,
            @Nullable Long version,
            String considerations,
            @Nullable String fallbackOrdinaryCoordinator,
            @Nullable String fallbackIndividualPlan,
            Person person,
            Instant now) {
        return new DecideRequest(
                new RequestId(requestId),
                version,
                considerations,
                fallbackOrdinaryCoordinator,
                fallbackIndividualPlan,
                person.subject(),
                secondPerson.isNeeded(person.ownMunicipality(), Oslo.dateOf(now)),
                now);
    }

    /**
     * A letter that somebody at the unit has seen delivered.
     *
     * @param deliveredOn a date in Norway; of an earlier day only the date is known
     */
    public RecordDelivery deliver(
            UUID requestId,
            @Nullable Long version,
            UUID letterId,
            @Nullable DeliveryChannel channel,
            @Nullable LocalDate deliveredOn,
            Instant now) {
        if (channel == null || channel == DeliveryChannel.DIGITAL) {
            throw Refusal.malformed("delivery-channel-missing");
        }
        LocalDate date = required(deliveredOn, "delivery-date-missing");
        Instant at = date.equals(Oslo.dateOf(now)) ? now : Oslo.startOf(date);
        return new RecordDelivery(
                new RequestId(requestId), version, letterId, AttemptOutcome.DELIVERED, channel, null, at);
    }

    /** To a municipality that exists. */
    public TransferRequest transfer(
            UUID requestId,
            @Nullable Long version,
            @Nullable String toMunicipality,
            @Nullable ConsentCapacity consentBy,
            Instant now) {
        String to = required(toMunicipality, "municipality-missing");
        if (municipalities.find(to, Oslo.dateOf(now)).isEmpty()) {
            throw Refusal.againstRule("municipality-unknown", to);
        }
        return new TransferRequest(new RequestId(requestId), version, to, consentBy, now);
    }

    /** For a cause somebody at the unit can know; only who decides may have anything erased. */
    public CloseRequest close(
            UUID requestId,
            @Nullable Long version,
            @Nullable ClosingCause cause,
            @Nullable UUID duplicateOf,
            boolean erase,
            Person person,
            Instant now) {
        if (cause == null || cause == ClosingCause.NOT_WISHED) {
            throw Refusal.malformed("closing-cause-missing");
        }
        if (!person.is(erase ? Role.DECISION_MAKER : Role.ASSESSOR)) {
            throw Refusal.forbidden("closing-not-allowed");
        }
        if (duplicateOf != null && !access.isOwn(duplicateOf, person)) {
            throw Refusal.againstRule("duplicate-unknown");
        }
        return new CloseRequest(new RequestId(requestId), version, cause, duplicateOf, erase, now);
    }

    /** With the child's number checked. */
    public LinkChild link(
            UUID requestId,
            @Nullable Long version,
            int child,
            @Nullable String name,
            @Nullable LocalDate birthDate,
            @Nullable String number,
            Instant now) {
        return new LinkChild(
                new RequestId(requestId),
                version,
                child,
                Particulars.trimmed(name),
                required(birthDate, "birth-date-missing"),
                particulars.number(number),
                now);
    }

    /** By the same checks as when it came in. */
    public CorrectRequest correct(UUID requestId, @Nullable Long version, Corrected corrected, Instant now) {
        Receiving.Applicant applicant = required(corrected.applicant(), "applicant-missing");
        return new CorrectRequest(
                new RequestId(requestId),
                version,
                required(corrected.reason(), "correction-reason-missing"),
                required(corrected.channel(), "channel-missing"),
                corrected.manner(),
                required(applicant.kind(), "applicant-missing"),
                Objects.requireNonNullElse(corrected.custody(), Custody.PARENTS),
                particulars.contact(applicant.reached()),
                corrected.otherParent() == null ? null : particulars.contact(corrected.otherParent()),
                particulars.children(corrected.children()),
                Particulars.trimmed(corrected.interpreterLanguage()),
                Particulars.language(corrected.letterLanguage()),
                Objects.requireNonNullElse(corrected.needs(), ""),
                required(corrected.firstContactAt(), "first-contact-missing"),
                Objects.requireNonNullElse(corrected.explanation(), ""),
                now);
    }
}

package no.barnekoordinator.request.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.contracts.clock.ClockKind;
import no.barnekoordinator.contracts.coordination.ServiceKind;
import no.barnekoordinator.contracts.request.AgeBand;
import no.barnekoordinator.contracts.request.ApplicantKind;
import no.barnekoordinator.contracts.request.Channel;
import no.barnekoordinator.contracts.request.Condition;
import no.barnekoordinator.contracts.request.DeliveryChannel;
import no.barnekoordinator.contracts.request.HeardRole;
import no.barnekoordinator.contracts.request.InformationSource;
import no.barnekoordinator.platform.command.Commands;
import no.barnekoordinator.request.handling.AskInformation;
import no.barnekoordinator.request.handling.AssessCondition;
import no.barnekoordinator.request.handling.CheckClock;
import no.barnekoordinator.request.handling.CloseRequest;
import no.barnekoordinator.request.handling.ConfirmDecision;
import no.barnekoordinator.request.handling.ConfirmWish;
import no.barnekoordinator.request.handling.ConsiderBestInterest;
import no.barnekoordinator.request.handling.CorrectRequest;
import no.barnekoordinator.request.handling.DecideRequest;
import no.barnekoordinator.request.handling.HearParty;
import no.barnekoordinator.request.handling.LinkChild;
import no.barnekoordinator.request.handling.MatchIdentity;
import no.barnekoordinator.request.handling.NotifyNeed;
import no.barnekoordinator.request.handling.ReceiveInformation;
import no.barnekoordinator.request.handling.RecordDelivery;
import no.barnekoordinator.request.handling.RecordFamilyContact;
import no.barnekoordinator.request.handling.RecordLetter;
import no.barnekoordinator.request.handling.RemindOfClock;
import no.barnekoordinator.request.handling.ReopenRequest;
import no.barnekoordinator.request.handling.RequestId;
import no.barnekoordinator.request.handling.ReturnDecision;
import no.barnekoordinator.request.handling.SendPreliminaryReply;
import no.barnekoordinator.request.handling.TransferRequest;
import no.barnekoordinator.request.handling.WaiveHearing;
import no.barnekoordinator.request.handling.event.AddressProtection;
import no.barnekoordinator.request.handling.event.AttemptOutcome;
import no.barnekoordinator.request.handling.event.ChildDetails;
import no.barnekoordinator.request.handling.event.ClosingCause;
import no.barnekoordinator.request.handling.event.ConsentCapacity;
import no.barnekoordinator.request.handling.event.Contact;
import no.barnekoordinator.request.handling.event.ContactOutcome;
import no.barnekoordinator.request.handling.event.CorrectionReason;
import no.barnekoordinator.request.handling.event.Custody;
import no.barnekoordinator.request.handling.event.Evidence;
import no.barnekoordinator.request.handling.event.IdentityProof;
import no.barnekoordinator.request.handling.event.LetterKind;
import no.barnekoordinator.request.handling.event.Manner;
import no.barnekoordinator.request.handling.event.Preference;
import no.barnekoordinator.request.handling.event.WaiverReason;
import no.barnekoordinator.testing.MovableClock;
import no.barnekoordinator.testing.SyntheticIdentityNumber;

/** A request that goes through all a request can go through, step by step. */
public final class WholeRequest {

    public static final String NUMBER = SyntheticIdentityNumber.of(LocalDate.parse("1985-04-03"), 7);

    private final Commands commands;
    private final MovableClock clock;
    public final RequestId id = new RequestId(UUID.randomUUID());
    private final String reference =
            "BK-" + id.value().toString().substring(0, 13).toUpperCase(java.util.Locale.ROOT);
    private final UUID letter = UUID.randomUUID();
    public final UUID lostLetter = UUID.randomUUID();

    public WholeRequest(Commands commands, MovableClock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    public String requestId() {
        return id.value().toString();
    }

    public String reference() {
        return reference;
    }

    /** Somebody else tells of a family. */
    public WholeRequest isTold() {
        send(new NotifyNeed(
                id,
                UUID.randomUUID(),
                reference,
                "0301",
                Channel.REFERRED,
                Manner.PHONE,
                ApplicantKind.PROFESSIONAL,
                Contact.of("Elin Eksempelmo", "90000001", null, null),
                Contact.of("Lærer Liksomvik", "90000002", null, null),
                children(),
                "Skolen ser at familien strever.",
                now(),
                "referrer@0301"));
        return this;
    }

    /** It is told of, not reached at first, and then wishes it. */
    public WholeRequest comesIn() {
        isTold();
        send(new RecordFamilyContact(id, null, ContactOutcome.NOT_REACHED, Manner.PHONE, null, "", now()));
        send(new RecordFamilyContact(
                id, null, ContactOutcome.WISHES, Manner.IN_PERSON, ApplicantKind.PARENT, "Vi trenger én.", now()));
        return this;
    }

    private static List<ChildDetails> children() {
        return List.of(
                new ChildDetails("Ventet", null, LocalDate.parse("2026-06-01"), null),
                new ChildDetails("Tolv", LocalDate.parse("2013-05-01"), null, null),
                new ChildDetails("Ni", LocalDate.parse("2016-09-09"), null, null));
    }

    /** The registration is put right, a child is born, and it is found out who asks. */
    public WholeRequest isPutRight() {
        send(new CorrectRequest(
                id,
                null,
                CorrectionReason.FIRST_CONTACT,
                Channel.ORAL,
                Manner.PHONE,
                ApplicantKind.PARENT,
                Custody.PARENTS,
                new Contact(
                        "Elin Eksempelmo",
                        "90000001",
                        null,
                        "Prøvegata 1, 0001 Oslo",
                        Preference.PHONE,
                        AddressProtection.UNGRADED,
                        null),
                new Contact(
                        "Bjørn Prøvdal",
                        "90000003",
                        null,
                        null,
                        Preference.DIGITAL,
                        AddressProtection.STRICTLY_CONFIDENTIAL,
                        null),
                children(),
                "tigrinja",
                "nn",
                "Vi treng éin.",
                Instant.parse("2026-02-23T09:00:00Z"),
                "De ringte uken før.",
                now()));
        send(new LinkChild(id, null, 1, "Født", LocalDate.parse("2026-03-01"), null, now()));
        send(new MatchIdentity(id, null, IdentityProof.SHOWN, NUMBER, now()));
        return this;
    }

    /** Everything that is found out, but for one condition. */
    public WholeRequest isAssessed() {
        send(new ConfirmWish(id, null, ConsentCapacity.OTHER_PARENT, true, Manner.PHONE, "Bjørn Prøvdal", now()));
        send(new HearParty(id, null, HeardRole.YOUTH, AgeBand.FROM_12, 2, true, "Ikke si at jeg gruer meg.", now()));
        send(new WaiveHearing(id, null, 3, WaiverReason.DECLINED, "Ville ikke si noe.", now()));
        send(new ConsiderBestInterest(id, null, "Ro i hverdagen.", now()));
        for (Condition condition : Condition.values()) {
            send(new AssessCondition(
                    id,
                    null,
                    condition,
                    condition != Condition.OTHER_WELFARE_SERVICES,
                    "Slik er det.",
                    List.of(new Evidence("Epikrise", LocalDate.parse("2026-01-15"), "sak 26/1")),
                    now()));
        }
        UUID ask = UUID.randomUUID();
        send(new AskInformation(
                id,
                null,
                ask,
                InformationSource.SERVICE,
                ServiceKind.SCHOOL,
                ConsentCapacity.PARENT,
                LocalDate.parse("2026-03-16"),
                "Hva gjør skolen?",
                now()));
        send(new ReceiveInformation(id, null, ask, "Skolen har et møte i uken.", now()));
        send(new SendPreliminaryReply(id, null, LocalDate.parse("2026-04-20"), "Vi venter på skolen.", now()));
        return this;
    }

    /** Proposed. */
    public WholeRequest isProposed(String by) {
        send(new DecideRequest(id, null, "Behovet er delvis dekket.", "Tilbudt.", "Har en plan.", by, true, now()));
        return this;
    }

    /** Sent back and proposed again, and then confirmed by another: a refusal. */
    public WholeRequest isDecided() {
        isProposed("assessor-3@0301");
        send(new ReturnDecision(id, null, "Skriv mer om skolen.", now()));
        isProposed("assessor-3@0301");
        send(new ConfirmDecision(id, null, "assessor@0301", now()));
        return this;
    }

    /** One letter is handed over; the other parent's does not come. */
    public WholeRequest isDelivered() {
        send(new RecordLetter(id, letter, LetterKind.DECISION, 0, "nn", "00", 100, now()));
        send(new RecordLetter(id, lostLetter, LetterKind.DECISION, 1, "nn", "00", 100, now()));
        send(new RecordDelivery(id, null, lostLetter, AttemptOutcome.REFUSED, null, "busy", now()));
        send(new RecordDelivery(id, null, lostLetter, AttemptOutcome.GIVEN_UP, null, "no-mailbox", now()));
        send(new RecordDelivery(id, null, letter, AttemptOutcome.DELIVERED, DeliveryChannel.BY_HAND, null, now()));
        return this;
    }

    /** A complaint opens it; nobody decides in time; the family moves. */
    public WholeRequest comesBackAndMoves() {
        send(new ReopenRequest(id, UUID.randomUUID(), now()));
        clock.set(Instant.parse("2026-05-01T10:00:00Z"));
        send(new RemindOfClock(id, ClockKind.DECISION));
        clock.set(Instant.parse("2026-05-08T10:00:00Z"));
        send(new CheckClock(id, ClockKind.DECISION));
        send(new TransferRequest(id, null, "4601", ConsentCapacity.PARENT, now()));
        return this;
    }

    /** And the child is lost. */
    public WholeRequest isClosed() {
        send(new CloseRequest(id, null, ClosingCause.CHILD_LOST, null, false, now()));
        return this;
    }

    private Instant now() {
        return clock.instant();
    }

    private void send(Object command) {
        commands.sendAsSystem(command, "request", "test");
    }
}

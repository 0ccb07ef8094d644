package no.barnekoordinator.request.handling;

import java.util.ArrayList;
import java.util.List;
import no.barnekoordinator.contracts.clock.ClockKind;
import no.barnekoordinator.contracts.request.ApplicantKind;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.request.handling.RequestState.Status;
import no.barnekoordinator.request.handling.event.ChildDetails;
import no.barnekoordinator.request.handling.event.ChildLinked;
import no.barnekoordinator.request.handling.event.ClosingCause;
import no.barnekoordinator.request.handling.event.FamilyContacted;
import no.barnekoordinator.request.handling.event.NeedNotified;
import no.barnekoordinator.request.handling.event.RequestClosed;
import no.barnekoordinator.request.handling.event.RequestCorrected;
import no.barnekoordinator.request.handling.event.RequestEvent;
import no.barnekoordinator.request.handling.event.RequestReceived;

/** How a request, or what somebody else tells of a family, comes in. */
final class TakingIn {

    private TakingIn() {}

    static List<RequestEvent> decide(ReceiveRequest c, Timekeeping time) {
        if (c.firstContactAt().isAfter(time.now())) {
            throw Refusal.againstRule("first-contact-in-future");
        }
        RequestReceived received = new RequestReceived(
                c.caseId(),
                c.requestId().value(),
                c.reference(),
                c.channel(),
                c.manner(),
                c.applicant(),
                c.custody(),
                c.children().size(),
                expecting(c.children()),
                c.interpreterLanguage() != null,
                c.identified(),
                c.letterLanguage(),
                c.receivedBy(),
                c.contact(),
                c.otherParent(),
                c.children(),
                c.interpreterLanguage(),
                c.needs(),
                c.municipality(),
                c.firstContactAt());
        return with(received, RequestClocks.fromFirstContact(received, c.firstContactAt(), time));
    }

    static List<RequestEvent> decide(NotifyNeed c, Timekeeping time) {
        if (c.notifiedAt().isAfter(time.now())) {
            throw Refusal.againstRule("first-contact-in-future");
        }
        NeedNotified notified = new NeedNotified(
                c.caseId(),
                c.requestId().value(),
                c.reference(),
                c.channel(),
                c.manner(),
                c.notifier(),
                c.receivedBy(),
                c.contact(),
                c.notifierContact(),
                c.children(),
                c.needs(),
                c.municipality(),
                c.notifiedAt());
        return List.of(notified, RequestClocks.towardsContact(notified, c.notifiedAt(), time));
    }

    /** A wish makes it a request, with its own first contact; a no ends it; nobody at home leaves it as it was. */
    static List<RequestEvent> decide(RequestState now, RecordFamilyContact c, Timekeeping time) {
        if (now.status() != Status.NEED_NOTIFIED) {
            throw Refusal.conflict("family-already-contacted");
        }
        List<RequestEvent> facts = new ArrayList<>();
        facts.add(new FamilyContacted(
                now.caseId(), now.requestId(), c.outcome(), c.manner(), now.municipality(), c.contactedAt()));
        switch (c.outcome()) {
            case WISHES -> {
                RequestReceived received = wished(now, c);
                facts.addAll(RequestClocks.done(now, ClockKind.FAMILY_CONTACT, c.contactedAt()));
                facts.addAll(with(received, RequestClocks.fromFirstContact(received, c.contactedAt(), time)));
            }
            case DOES_NOT_WISH -> {
                facts.addAll(RequestClocks.done(now, ClockKind.FAMILY_CONTACT, c.contactedAt()));
                facts.add(new RequestClosed(
                        now.caseId(),
                        now.requestId(),
                        ClosingCause.NOT_WISHED,
                        null,
                        false,
                        now.municipality(),
                        c.contactedAt()));
            }
            case NOT_REACHED -> {}
        }
        return facts;
    }

    private static RequestReceived wished(RequestState now, RecordFamilyContact c) {
        Family family = now.family();
        ApplicantKind applicant = c.applicant();
        if (applicant == null) {
            throw Refusal.malformed("applicant-missing");
        }
        Shape.children(family.children(), Oslo.dateOf(c.contactedAt()), true);
        return new RequestReceived(
                now.caseId(),
                now.requestId(),
                family.reference(),
                family.channel(),
                c.manner(),
                applicant,
                Shape.custodyOf(applicant),
                family.children().size(),
                expecting(family.children()),
                false,
                true,
                family.letterLanguage(),
                family.receivedBy(),
                family.contact(),
                null,
                family.children(),
                null,
                c.needs(),
                now.municipality(),
                c.contactedAt());
    }

    /** Everything as it should have been; clocks that run are counted anew when the first contact moves. */
    static List<RequestEvent> decide(RequestState now, CorrectRequest c, Timekeeping time) {
        if (c.firstContactAt().isAfter(time.now())) {
            throw Refusal.againstRule("first-contact-in-future");
        }
        RequestCorrected corrected = new RequestCorrected(
                now.caseId(),
                now.requestId(),
                c.reason(),
                c.channel(),
                c.manner(),
                c.applicant(),
                c.custody(),
                c.children().size(),
                expecting(c.children()),
                c.interpreterLanguage() != null,
                c.letterLanguage(),
                c.firstContactAt(),
                c.contact(),
                c.otherParent(),
                c.children(),
                c.interpreterLanguage(),
                c.needs(),
                c.explanation(),
                now.municipality(),
                c.correctedAt());
        boolean moved = !c.firstContactAt().equals(now.family().firstContactAt());
        return with(corrected, moved ? RequestClocks.movedTo(now, corrected, c.firstContactAt(), time) : List.of());
    }

    static List<RequestEvent> decide(RequestState now, LinkChild c) {
        List<ChildDetails> children = now.family().children();
        if (c.child() < 1 || c.child() > children.size()) {
            throw Refusal.againstRule("child-unknown", c.child());
        }
        ChildDetails known = children.get(c.child() - 1);
        if (known.expectedDate() == null) {
            throw Refusal.conflict("child-already-born", c.child());
        }
        ChildDetails born = new ChildDetails(
                c.name() == null ? known.name() : c.name(), c.birthDate(), null, c.nationalIdentityNumber());
        return List.of(
                new ChildLinked(now.caseId(), now.requestId(), c.child(), born, now.municipality(), c.linkedAt()));
    }

    private static boolean expecting(List<ChildDetails> children) {
        return children.stream().anyMatch(child -> child.expectedDate() != null);
    }

    private static List<RequestEvent> with(RequestEvent first, List<RequestEvent> more) {
        List<RequestEvent> facts = new ArrayList<>();
        facts.add(first);
        facts.addAll(more);
        return facts;
    }
}

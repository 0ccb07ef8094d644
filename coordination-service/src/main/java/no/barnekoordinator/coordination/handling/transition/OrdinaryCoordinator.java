package no.barnekoordinator.coordination.handling.transition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.AdultOutcome;
import no.barnekoordinator.coordination.handling.event.AdultConsentRecorded;
import no.barnekoordinator.coordination.handling.event.CoordinationEvent;
import no.barnekoordinator.coordination.handling.event.OrdinaryCoordinatorAccepted;
import no.barnekoordinator.coordination.handling.event.OrdinaryCoordinatorDeclined;
import no.barnekoordinator.coordination.handling.event.OrdinaryCoordinatorOffered;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.time.Oslo;

/** Decides what comes of the offer of an ordinary coordinator (pbrl § 2-5 b, hol § 7-2). */
final class OrdinaryCoordinator {

    private OrdinaryCoordinator() {}

    /** Offered once; after a no it may be offered again. */
    static List<CoordinationEvent> offer(TransitionsState now, OfferOrdinaryCoordinator c) {
        TransitionState t = Planning.ongoing(now, c.transitionId(), true);
        if (t.offer() == TransitionState.Offer.OFFERED || t.offer() == TransitionState.Offer.ACCEPTED) {
            throw Refusal.conflict("ordinary-coordinator-offered");
        }
        return List.of(new OrdinaryCoordinatorOffered(now.caseId(), c.transitionId(), now.municipality(), c.at()));
    }

    /** A yes may be changed to another person or day until it is settled. */
    static List<CoordinationEvent> accept(TransitionsState now, AcceptOrdinaryCoordinator c) {
        TransitionState t = Planning.ongoing(now, c.transitionId(), true);
        if (t.offer() == TransitionState.Offer.NONE || t.offer() == TransitionState.Offer.DECLINED) {
            throw Refusal.conflict("ordinary-coordinator-not-offered");
        }
        List<CoordinationEvent> events = new ArrayList<>();
        events.add(new OrdinaryCoordinatorAccepted(
                now.caseId(),
                c.transitionId(),
                t.childId(),
                c.coordinator(),
                c.startsOn(),
                now.municipality(),
                c.at()));
        if (t.gap() && !c.startsOn().isAfter(Oslo.dateOf(c.at()))) {
            events.add(Adulthood.ended(now, t.childId(), AdultOutcome.COORDINATED, c.startsOn(), c.at()));
        }
        return events;
    }

    static List<CoordinationEvent> decline(TransitionsState now, DeclineOrdinaryCoordinator c) {
        TransitionState t = Planning.ongoing(now, c.transitionId(), true);
        if (t.offer() != TransitionState.Offer.OFFERED && t.offer() != TransitionState.Offer.ACCEPTED) {
            throw Refusal.conflict("ordinary-coordinator-not-offered");
        }
        List<CoordinationEvent> events = new ArrayList<>();
        events.add(new OrdinaryCoordinatorDeclined(now.caseId(), c.transitionId(), now.municipality(), c.at()));
        if (t.gap()) {
            events.add(Adulthood.ended(now, t.childId(), AdultOutcome.DECLINED, Oslo.dateOf(c.at()), c.at()));
        }
        return events;
    }

    /** Only the young adult can say, and only from the birthday. */
    static List<CoordinationEvent> consent(TransitionsState now, RecordAdultConsent c) {
        TransitionState t = now.transitions().get(c.transitionId());
        if (t == null) {
            throw Refusal.notFound();
        }
        if (!t.isAdult()) {
            throw Refusal.againstRule("transition-not-to-adult");
        }
        mustBeGrown(now, t.childId(), c.at());
        return List.of(new AdultConsentRecorded(
                now.caseId(), c.transitionId(), t.childId(), c.consents(), now.municipality(), c.at()));
    }

    static List<CoordinationEvent> endWithout(TransitionsState now, EndWithoutCoordinator c) {
        TransitionState t = Planning.ongoing(now, c.transitionId(), true);
        mustBeGrown(now, t.childId(), c.at());
        return List.of(
                Adulthood.ended(now, t.childId(), AdultOutcome.WITHOUT_COORDINATOR, Oslo.dateOf(c.at()), c.at()));
    }

    private static void mustBeGrown(TransitionsState now, UUID childId, Instant at) {
        ChildState child = now.children().get(childId);
        LocalDate bornOn = child == null ? null : child.bornOn();
        if (bornOn == null || at.isBefore(AdulthoodDates.of(bornOn).birthday())) {
            throw Refusal.conflict("not-yet-eighteen");
        }
    }
}

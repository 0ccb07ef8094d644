package no.barnekoordinator.request.handling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.barnekoordinator.contracts.clock.ClockKind;
import no.barnekoordinator.contracts.request.AgeBand;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.rule.Rule;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.request.handling.event.BestInterestConsidered;
import no.barnekoordinator.request.handling.event.ChildDetails;
import no.barnekoordinator.request.handling.event.ConditionAssessed;
import no.barnekoordinator.request.handling.event.ConsentCapacity;
import no.barnekoordinator.request.handling.event.Custody;
import no.barnekoordinator.request.handling.event.HearingWaived;
import no.barnekoordinator.request.handling.event.InformationAsked;
import no.barnekoordinator.request.handling.event.InformationReceived;
import no.barnekoordinator.request.handling.event.PartyHeard;
import no.barnekoordinator.request.handling.event.PreliminaryReplySent;
import no.barnekoordinator.request.handling.event.RequestEvent;
import no.barnekoordinator.request.handling.event.RequestMatched;
import no.barnekoordinator.request.handling.event.WaiverReason;
import no.barnekoordinator.request.handling.event.WishConfirmed;
import no.barnekoordinator.request.rules.RequestRules;

/** What is found out before a decision. */
final class Assessing {

    private Assessing() {}

    static List<RequestEvent> decide(RequestState now, MatchIdentity c) {
        return List.of(new RequestMatched(
                now.caseId(),
                now.requestId(),
                c.proof(),
                c.nationalIdentityNumber(),
                now.municipality(),
                c.matchedAt()));
    }

    static List<RequestEvent> decide(RequestState now, ConfirmWish c) {
        if (c.capacity() == ConsentCapacity.YOUTH && youngest(now, c)) {
            throw Refusal.againstRule("youth-under-16");
        }
        if (c.capacity() == ConsentCapacity.CHILD_WELFARE_SERVICE
                && now.family().custody() != Custody.FOSTER_CARE) {
            throw Refusal.againstRule("consent-contradictory");
        }
        return List.of(new WishConfirmed(
                now.caseId(),
                now.requestId(),
                c.capacity(),
                c.wishes(),
                c.manner(),
                c.name(),
                now.municipality(),
                c.confirmedAt()));
    }

    /** Nobody in the request is 16 yet. */
    private static boolean youngest(RequestState now, ConfirmWish c) {
        LocalDate on = Oslo.dateOf(c.confirmedAt());
        return now.family().children().stream()
                .noneMatch(child -> child.birthDate() != null && Ages.bandOf(child.birthDate(), on) == AgeBand.FROM_16);
    }

    static List<RequestEvent> decide(RequestState now, HearParty c) {
        if (c.child() != null) {
            LocalDate born = child(now, c.child()).birthDate();
            if (born != null && Ages.bandOf(born, Oslo.dateOf(c.heardAt())) != c.ageBand()) {
                throw Refusal.againstRule("age-band-differs");
            }
        }
        return List.of(new PartyHeard(
                now.caseId(),
                now.requestId(),
                c.role(),
                c.ageBand(),
                c.child(),
                c.keptFromParents(),
                c.words(),
                now.municipality(),
                c.heardAt()));
    }

    static List<RequestEvent> decide(RequestState now, WaiveHearing c) {
        LocalDate born = child(now, c.child()).birthDate();
        if (c.reason() == WaiverReason.TOO_YOUNG
                && born != null
                && Ages.bandOf(born, Oslo.dateOf(c.waivedAt())) != AgeBand.UNDER_7) {
            throw Refusal.againstRule("child-not-too-young");
        }
        return List.of(new HearingWaived(
                now.caseId(),
                now.requestId(),
                c.child(),
                c.reason(),
                c.explanation(),
                now.municipality(),
                c.waivedAt()));
    }

    private static ChildDetails child(RequestState now, int number) {
        List<ChildDetails> children = now.family().children();
        if (number < 1 || number > children.size()) {
            throw Refusal.againstRule("child-unknown", number);
        }
        return children.get(number - 1);
    }

    static List<RequestEvent> decide(RequestState now, ConsiderBestInterest c) {
        return List.of(new BestInterestConsidered(
                now.caseId(), now.requestId(), c.considerations(), now.municipality(), c.consideredAt()));
    }

    /** Whoever asks must be known before anything is found about a child. */
    static List<RequestEvent> decide(RequestState now, AssessCondition c, Timekeeping time) {
        if (!now.readiness().identified()) {
            throw Refusal.conflict("identity-not-bound");
        }
        Rule rule = time.rule(now.municipality(), c.assessedAt(), RequestRules.idOf(c.condition()));
        return List.of(new ConditionAssessed(
                now.caseId(),
                now.requestId(),
                c.condition(),
                c.met(),
                rule.id(),
                c.reason(),
                c.evidence(),
                now.municipality(),
                c.assessedAt()));
    }

    static List<RequestEvent> decide(RequestState now, AskInformation c, Timekeeping time) {
        time.mustBeWorkingDay(c.dueOn());
        return List.of(new InformationAsked(
                now.caseId(),
                now.requestId(),
                c.askId(),
                c.source(),
                c.service(),
                c.consentBy(),
                c.dueOn(),
                c.question(),
                now.municipality(),
                c.askedAt()));
    }

    static List<RequestEvent> decide(RequestState now, ReceiveInformation c) {
        if (!now.isAsked(c.askId())) {
            throw Refusal.conflict("not-asked");
        }
        return List.of(new InformationReceived(
                now.caseId(),
                now.requestId(),
                c.askId(),
                now.asked(c.askId()).source(),
                c.answer(),
                now.municipality(),
                c.receivedAt()));
    }

    static List<RequestEvent> decide(RequestState now, SendPreliminaryReply c, Timekeeping time) {
        time.mustBeWorkingDay(c.expectedOn());
        List<RequestEvent> facts = new ArrayList<>();
        facts.add(new PreliminaryReplySent(
                now.caseId(), now.requestId(), c.expectedOn(), c.reason(), now.municipality(), c.sentAt()));
        facts.addAll(RequestClocks.done(now, ClockKind.PRELIMINARY_REPLY, c.sentAt()));
        return facts;
    }
}

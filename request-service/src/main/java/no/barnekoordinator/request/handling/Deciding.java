package no.barnekoordinator.request.handling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.barnekoordinator.contracts.request.Condition;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.rule.Rule;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.request.handling.event.DecisionProposed;
import no.barnekoordinator.request.handling.event.DecisionReturned;
import no.barnekoordinator.request.handling.event.ProposedOutcome;
import no.barnekoordinator.request.handling.event.RequestEvent;
import no.barnekoordinator.request.handling.event.RequestGranted;
import no.barnekoordinator.request.handling.event.RequestRefused;
import no.barnekoordinator.request.rules.RequestRules;
import org.jspecify.annotations.Nullable;

/** Granted exactly when every condition is met; a refusal needs both fallbacks considered. */
final class Deciding {

    private Deciding() {}

    static List<RequestEvent> decide(RequestState now, DecideRequest c, Timekeeping time) {
        ready(now, c.decidedAt());
        List<Condition> unmet = unmet(now);
        if (!unmet.isEmpty() && (isBlank(c.fallbackOrdinaryCoordinator()) || isBlank(c.fallbackIndividualPlan()))) {
            throw Refusal.againstRule("fallbacks-missing");
        }
        DecisionProposed proposal = new DecisionProposed(
                now.caseId(),
                now.requestId(),
                unmet.isEmpty() ? ProposedOutcome.GRANTED : ProposedOutcome.REFUSED,
                c.decidedBy(),
                c.considerations(),
                c.fallbackOrdinaryCoordinator(),
                c.fallbackIndividualPlan(),
                now.municipality(),
                c.decidedAt());
        return c.secondPersonNeeded() ? List.of(proposal) : concluded(now, proposal, c.decidedAt(), time);
    }

    /** Another person than who proposed it. */
    static List<RequestEvent> decide(RequestState now, ConfirmDecision c, Timekeeping time) {
        DecisionProposed proposal = proposed(now);
        if (proposal.proposedBy().equals(c.confirmedBy())) {
            throw Refusal.forbidden("same-person");
        }
        ready(now, c.confirmedAt());
        return concluded(now, proposal, c.confirmedAt(), time);
    }

    static List<RequestEvent> decide(RequestState now, ReturnDecision c) {
        proposed(now);
        return List.of(
                new DecisionReturned(now.caseId(), now.requestId(), c.reason(), now.municipality(), c.returnedAt()));
    }

    /** What a decision came to, for whoever asked for it. */
    static Decided outcome(List<RequestEvent> facts) {
        return switch (facts.getFirst()) {
            case RequestGranted granted ->
                new Decided(Decided.Outcome.GRANTED, granted.ruleIds(), granted.complaintDeadline());
            case RequestRefused refused ->
                new Decided(Decided.Outcome.REFUSED, refused.ruleIds(), refused.complaintDeadline());
            default -> new Decided(Decided.Outcome.PROPOSED, List.of(), null);
        };
    }

    private static DecisionProposed proposed(RequestState now) {
        DecisionProposed proposal = now.proposal();
        if (proposal == null) {
            throw Refusal.conflict("nothing-proposed");
        }
        return proposal;
    }

    private static void ready(RequestState now, Instant at) {
        now.readiness().missing(Oslo.dateOf(at)).stream().findFirst().ifPresent(missing -> {
            throw missing.refusal();
        });
    }

    private static List<Condition> unmet(RequestState now) {
        return Arrays.stream(Condition.values())
                .filter(condition -> !now.isMet(condition))
                .toList();
    }

    private static List<RequestEvent> concluded(RequestState now, DecisionProposed p, Instant at, Timekeeping time) {
        Rule complaint = time.rule(now.municipality(), at, RequestRules.COMPLAINT);
        LocalDate lastDay = time.lastDay(at, complaint);
        List<Condition> unmet = unmet(now);
        List<String> ruleIds = new ArrayList<>(RequestRules.ofConditions());
        if (!unmet.isEmpty()) {
            ruleIds.add(RequestRules.FALLBACKS);
        }
        ruleIds.add(complaint.id());
        List<RequestEvent> facts = new ArrayList<>();
        facts.add(
                unmet.isEmpty()
                        ? new RequestGranted(
                                now.caseId(),
                                now.requestId(),
                                ruleIds,
                                lastDay,
                                p.considerations(),
                                now.municipality(),
                                at)
                        : new RequestRefused(
                                now.caseId(),
                                now.requestId(),
                                unmet,
                                ruleIds,
                                lastDay,
                                p.considerations(),
                                p.fallbackOrdinaryCoordinator(),
                                p.fallbackIndividualPlan(),
                                now.municipality(),
                                at));
        facts.addAll(RequestClocks.allDone(now, at));
        return facts;
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}

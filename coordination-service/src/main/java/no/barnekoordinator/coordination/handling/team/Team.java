package no.barnekoordinator.coordination.handling.team;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.FamilyRelation;
import no.barnekoordinator.coordination.handling.event.BirthDateNoted;
import no.barnekoordinator.coordination.handling.event.ClockEvent;
import no.barnekoordinator.coordination.handling.event.FamilyMemberCorrected;
import no.barnekoordinator.coordination.handling.event.FamilyMemberEntered;
import no.barnekoordinator.coordination.handling.event.FamilyMemberLeft;
import no.barnekoordinator.coordination.handling.event.InstructionRefused;
import no.barnekoordinator.coordination.handling.event.PostalDetailsNoted;
import no.barnekoordinator.coordination.handling.event.TeamClosed;
import no.barnekoordinator.coordination.handling.event.TeamEvent;
import no.barnekoordinator.coordination.handling.event.TeamMemberJoined;
import no.barnekoordinator.coordination.handling.event.TeamMemberLeft;
import no.barnekoordinator.coordination.handling.event.TeamOpened;
import no.barnekoordinator.coordination.handling.event.TeamReopened;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.event.CaseEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * The team around one family, and what may be shared with it.
 *
 * <p>Commands of people answer with the version of the team after them.
 */
@Aggregate(type = "team", snapshotTriggerDefinition = "longStreams")
class Team {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by the framework
    private @Nullable TeamId id;

    private @Nullable TeamState state;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(OpenTeam c) {
        if (state == null) {
            apply(List.of(new TeamOpened(c.team().caseId(), c.municipality(), c.at())));
        }
    }

    @CommandHandler
    void decide(CloseTeam c) {
        TeamState now = state();
        if (!now.closed()) {
            apply(Instructing.lapseAll(now, c.at()));
            apply(MoveConsents.giveUp(now, c.at()));
            apply(List.of(new TeamClosed(now.caseId(), now.municipality(), c.at())));
        }
    }

    @CommandHandler
    void decide(ReopenTeam c) {
        if (state().closed()) {
            apply(List.of(new TeamReopened(state().caseId(), state().municipality(), c.at())));
        }
    }

    @CommandHandler
    @Nullable
    Long decide(WriteDownFamilyMember c) {
        TeamState now = open();
        TeamEvent written = now.family().containsKey(c.memberId())
                ? new FamilyMemberCorrected(
                        now.caseId(),
                        c.memberId(),
                        c.relation(),
                        c.name(),
                        c.subject(),
                        c.bornOn(),
                        c.inCare(),
                        now.municipality(),
                        c.at())
                : new FamilyMemberEntered(
                        now.caseId(),
                        c.memberId(),
                        c.relation(),
                        c.name(),
                        c.subject(),
                        c.bornOn(),
                        c.inCare(),
                        now.municipality(),
                        c.at());
        List<TeamEvent> events = new ArrayList<>(List.of(written));
        PostalDetails post = c.post();
        if (post != null) {
            events.add(noted(now, c.memberId(), post, c.at()));
        }
        events.addAll(Consenting.endWhatIsNoLongerTheirs(now.after(written), c.memberId(), c.at()));
        return applyWithLapses(now, events, c.at());
    }

    @CommandHandler
    @Nullable
    Long decide(RemoveFamilyMember c) {
        TeamState now = open();
        mustKnow(now.family().containsKey(c.memberId()));
        TeamEvent left = new FamilyMemberLeft(now.caseId(), c.memberId(), now.municipality(), c.at());
        List<TeamEvent> events = new ArrayList<>(Consenting.endWhatWasForOne(now, c.memberId(), c.at()));
        events.addFirst(left);
        events.addAll(Consenting.endWhatIsNoLongerTheirs(now.after(events), c.memberId(), c.at()));
        return applyWithLapses(now, events, c.at());
    }

    @CommandHandler
    void decide(NoteBirthDate c) {
        TeamState now = state();
        FamilyState child = now.family().get(c.childId());
        if (child == null
                || child.relation() != FamilyRelation.CHILD
                || c.bornOn().equals(child.bornOn())) {
            return;
        }
        TeamEvent noted = new BirthDateNoted(now.caseId(), c.childId(), c.bornOn(), now.municipality(), c.at());
        List<TeamEvent> events = new ArrayList<>(List.of(noted));
        events.addAll(Consenting.endWhatIsNoLongerTheirs(now.after(noted), c.childId(), c.at()));
        applyWithLapses(now, events, c.at());
    }

    @CommandHandler
    @Nullable
    Long decide(JoinTeam c) {
        TeamState now = open();
        if (now.members().containsKey(c.memberId())) {
            throw Refusal.conflict("team-member-already");
        }
        return apply(List.of(new TeamMemberJoined(
                now.caseId(),
                c.memberId(),
                c.role(),
                c.kind(),
                c.organisation(),
                c.name(),
                c.subject(),
                c.joinedOn(),
                c.until(),
                now.municipality(),
                c.at())));
    }

    @CommandHandler
    @Nullable
    Long decide(LeaveTeam c) {
        TeamState now = open();
        mustKnow(now.members().containsKey(c.memberId()));
        apply(Instructing.lapseOf(now, c.memberId(), c.at()));
        apply(Consenting.endWhatWasForOne(now, c.memberId(), c.at()));
        return apply(List.of(new TeamMemberLeft(now.caseId(), c.memberId(), now.municipality(), c.at())));
    }

    @CommandHandler
    @Nullable
    Long decide(GiveConsent c) {
        return apply(Consenting.give(open(), c));
    }

    @CommandHandler
    void decide(PlanMove c) {
        apply(MoveConsents.plan(open(), c));
    }

    @CommandHandler
    void decide(CallOffMove c) {
        apply(MoveConsents.callOff(open(), c));
    }

    @CommandHandler
    void decide(AgreeToMove c) {
        apply(MoveConsents.agree(open(), c));
    }

    @CommandHandler
    void decide(WithdrawMoveAgreement c) {
        apply(MoveConsents.withdraw(open(), c));
    }

    @CommandHandler
    void decide(ConsentToMove c) {
        apply(MoveConsents.toMove(open(), c));
    }

    @CommandHandler
    @Nullable
    Long decide(NarrowConsent c) {
        return applyWithLapses(open(), Consenting.narrow(open(), c), c.at());
    }

    /** Also when the case has ended: a no is always heard. */
    @CommandHandler
    @Nullable
    Long decide(WithdrawConsent c) {
        return applyWithLapses(state(), Consenting.withdraw(state(), c), c.at());
    }

    @CommandHandler
    @Nullable
    Long decide(WithdrawSharing c) {
        return applyWithLapses(state(), Consenting.withdrawSharing(state(), c), c.at());
    }

    /** The version after it, or the rule it was refused by. */
    @CommandHandler
    Object decide(GiveInstruction c) {
        List<CaseEvent> events = Instructing.give(open(), c);
        Long version = apply(events);
        return events.getFirst() instanceof InstructionRefused refused ? refused.rule() : requireNonNull(version);
    }

    @CommandHandler
    @Nullable
    Long decide(AcknowledgeInstruction c) {
        return apply(Instructing.acknowledge(open(), c));
    }

    @CommandHandler
    @Nullable
    Long decide(FollowInstruction c) {
        return apply(Instructing.follow(open(), c));
    }

    @CommandHandler
    @Nullable
    Long decide(DeclineInstruction c) {
        return apply(Instructing.decline(open(), c));
    }

    @CommandHandler
    void decide(CheckInstruction c) {
        apply(Instructing.check(state(), c));
    }

    @EventSourcingHandler
    void evolve(TeamEvent event) {
        id = new TeamId(event.caseId());
        state = event instanceof TeamOpened opened ? TeamState.of(opened) : state().after(event);
    }

    @EventSourcingHandler
    void evolve(ClockEvent event) {
        state = state().after(event);
    }

    private static PostalDetailsNoted noted(TeamState now, UUID memberId, PostalDetails post, Instant at) {
        return new PostalDetailsNoted(
                now.caseId(),
                memberId,
                post.nationalIdentityNumber(),
                post.address(),
                post.language(),
                post.protectedAddress(),
                now.municipality(),
                at);
    }

    /** What was to be shared and is no longer consented to, is not to be shared any more. */
    private static @Nullable Long applyWithLapses(TeamState now, List<TeamEvent> events, Instant at) {
        apply(events);
        return apply(Instructing.lapseBeyondConsent(now.after(events), at));
    }

    private static @Nullable Long apply(List<? extends CaseEvent> events) {
        events.forEach(AggregateLifecycle::apply);
        return AggregateLifecycle.getVersion();
    }

    private static void mustKnow(boolean known) {
        if (!known) {
            throw Refusal.notFound();
        }
    }

    private TeamState open() {
        if (state().closed()) {
            throw Refusal.conflict("case-closed");
        }
        return state();
    }

    private TeamState state() {
        return requireNonNull(state, "no team has been opened");
    }
}

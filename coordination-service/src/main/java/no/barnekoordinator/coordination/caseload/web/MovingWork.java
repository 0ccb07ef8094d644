package no.barnekoordinator.coordination.caseload.web;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.contracts.coordination.ConsentCapacity;
import no.barnekoordinator.contracts.coordination.InformationCategory;
import no.barnekoordinator.contracts.municipality.Municipalities;
import no.barnekoordinator.coordination.caseload.CaseRow;
import no.barnekoordinator.coordination.handling.CaseId;
import no.barnekoordinator.coordination.handling.MoveCase;
import no.barnekoordinator.coordination.handling.Required;
import no.barnekoordinator.coordination.handling.team.AgreeToMove;
import no.barnekoordinator.coordination.handling.team.CallOffMove;
import no.barnekoordinator.coordination.handling.team.ConsentToMove;
import no.barnekoordinator.coordination.handling.team.OpenTeam;
import no.barnekoordinator.coordination.handling.team.PlanMove;
import no.barnekoordinator.coordination.handling.team.TeamId;
import no.barnekoordinator.coordination.handling.team.WithdrawMoveAgreement;
import no.barnekoordinator.coordination.team.Members;
import no.barnekoordinator.coordination.team.MovePlan;
import no.barnekoordinator.coordination.team.MovePlans;
import no.barnekoordinator.coordination.team.MoveVoice;
import no.barnekoordinator.platform.command.Commands;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.id.Ids;
import no.barnekoordinator.platform.security.Person;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.platform.view.CaughtUp;
import no.barnekoordinator.platform.web.Write;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What people do when a family moves, the same for the API and for the page. */
@Component
class MovingWork {

    private static final Role[] UNIT = {Role.ASSESSOR, Role.DECISION_MAKER};

    private final CaseAccess access;
    private final Members members;
    private final MovePlans plans;
    private final Municipalities municipalities;
    private final Commands commands;
    private final Ids ids;
    private final CaughtUp caughtUp;
    private final Clock clock;

    MovingWork(
            CaseAccess access,
            Members members,
            MovePlans plans,
            Municipalities municipalities,
            Commands commands,
            Ids ids,
            CaughtUp caughtUp,
            Clock clock) {
        this.access = access;
        this.members = members;
        this.plans = plans;
        this.municipalities = municipalities;
        this.commands = commands;
        this.ids = ids;
        this.caughtUp = caughtUp;
        this.clock = clock;
    }

    /**
     * A move, as sent in.
     *
     * @param consentedBy null when those who have said yes to the planned move are to count alone
     * @param alsoConsentedBy the others who hold custody and have said yes
     */
    record Asked(
            @Nullable String municipality,
            @Nullable Boolean hidden,
            @Nullable List<InformationCategory> categories,
            @Nullable UUID consentedBy,
            @Nullable ConsentCapacity capacity,
            @Nullable List<UUID> alsoConsentedBy) {}

    /** A case whose moves the person may read of: its coordinator, and the unit. */
    CaseRow readable(UUID caseId, Person person) {
        return person.is(UNIT) ? access.visible(caseId, person) : access.coordinated(caseId, person);
    }

    /** A case the person may let move: its coordinator, or the unit when it has none. */
    CaseRow writable(UUID caseId, Person person) {
        return person.is(Role.ASSESSOR) ? access.visible(caseId, person) : access.coordinated(caseId, person);
    }

    boolean mayMove(CaseRow row, Person person) {
        return row.isOpen() && (person.is(Role.ASSESSOR) || row.isCoordinatedBy(access.coordinatorIds(person)));
    }

    /**
     * Writes down where the family says it will move, and whom somebody has heard say yes; to be called within the
     * write. The same move again is the one it was, and who has said yes to it has.
     *
     * @return what the planned move is called
     */
    UUID plan(UUID caseId, Asked asked, Write write) {
        CaseRow row = open(caseId, write);
        String to = destination(asked);
        boolean hidden = Boolean.TRUE.equals(asked.hidden());
        List<InformationCategory> categories = MoveCase.carried(along(asked));
        caughtUp.await(Members.PROCESSOR);
        UUID moveId = plans.of(caseId)
                .filter(plan -> to.equals(plan.to()) && plan.hidden() == hidden && categories.equals(plan.categories()))
                .map(MovePlan::moveId)
                .orElse(null);
        if (moveId == null) {
            moveId = ids.next();
            gather(row, write);
            commands.send(
                    new PlanMove(new TeamId(caseId), moveId, to, hidden, categories, clock.instant()),
                    write.origin("plan-move"));
        }
        UUID planned = moveId;
        Map<UUID, ConsentCapacity> heard = new LinkedHashMap<>();
        UUID by = asked.consentedBy();
        if (by != null) {
            heard.put(by, Required.value("capacity", asked.capacity()));
        }
        also(asked).forEach(one -> heard.putIfAbsent(one, capacityOf(caseId, one)));
        heard.forEach((who, capacity) -> commands.send(
                new AgreeToMove(new TeamId(caseId), planned, who, capacity, false, clock.instant()),
                write.origin("agree-to-move")));
        return planned;
    }

    void callOff(UUID caseId, @Nullable UUID moveId, Write write) {
        open(caseId, write);
        commands.send(
                new CallOffMove(new TeamId(caseId), Required.value("moveId", moveId), clock.instant()),
                write.origin("call-off-move"));
    }

    /** Somebody has told that they do not want it after all. */
    void withdraw(UUID caseId, @Nullable UUID moveId, @Nullable UUID memberId, Write write) {
        open(caseId, write);
        commands.send(
                new WithdrawMoveAgreement(
                        new TeamId(caseId),
                        Required.value("moveId", moveId),
                        Required.value("memberId", memberId),
                        clock.instant()),
                write.origin("withdraw-move-agreement"));
    }

    /** To be called within the write; answers with the version of the case. */
    long move(UUID caseId, Asked asked, Write write) {
        CaseRow row = open(caseId, write);
        Instant now = clock.instant();
        String to = destination(asked);
        boolean hidden = Boolean.TRUE.equals(asked.hidden());
        caughtUp.await(Members.PROCESSOR);
        Optional<MovePlan> planned = plans.of(caseId).filter(plan -> plan.covers(to, hidden, along(asked)));
        UUID by = asked.consentedBy();
        ConsentCapacity capacity = asked.capacity();
        if (by == null) {
            MoveVoice first = planned.flatMap(plan -> firstToSayYes(caseId))
                    .orElseThrow(() -> Refusal.againstRule("move-without-consent", "consentedBy"));
            by = first.memberId();
            capacity = first.capacity();
        }
        if (capacity == null) {
            throw Refusal.againstRule("move-without-consent", "consentedBy");
        }
        MoveCase move = new MoveCase(
                new CaseId(caseId), write.expectedVersion(), ids.next(), to, hidden, along(asked), by, capacity, now);
        gather(row, write);
        commands.send(
                new ConsentToMove(
                        new TeamId(caseId),
                        planned.map(MovePlan::moveId).orElse(null),
                        by,
                        capacity,
                        also(asked),
                        move.categories(),
                        now),
                write.origin("move-case"));
        if (commands.send(move, write.origin("move-case")) instanceof Long version) {
            return version;
        }
        throw new IllegalStateException("The case did not say which version it has come to");
    }

    /** Everyone who may say yes, and who has. */
    List<MoveVoice> voices(UUID caseId) {
        return MoveVoice.of(
                members.familyOf(caseId), members.of(caseId), plans.yesIn(caseId), Oslo.dateOf(clock.instant()));
    }

    private Optional<MoveVoice> firstToSayYes(UUID caseId) {
        return voices(caseId).stream()
                .filter(voice -> voice.needed() && voice.yes() != null)
                .findFirst();
    }

    private CaseRow open(UUID caseId, Write write) {
        CaseRow row = writable(caseId, write.person());
        if (!row.isOpen()) {
            throw Refusal.conflict("case-closed");
        }
        return row;
    }

    private String destination(Asked asked) {
        String to = Required.text("municipality", asked.municipality());
        if (municipalities.find(to, Oslo.dateOf(clock.instant())).isEmpty()) {
            throw Refusal.againstRule("move-municipality-unknown", "municipality");
        }
        return to;
    }

    /** Gathered by itself when the case opens; whoever is quicker than that is told what is missing. */
    private void gather(CaseRow row, Write write) {
        commands.send(
                new OpenTeam(new TeamId(row.caseId()), row.municipality(), row.openedAt()), write.origin("open-team"));
    }

    private ConsentCapacity capacityOf(UUID caseId, UUID memberId) {
        return members.familyOf(caseId).stream()
                .filter(one -> one.memberId().equals(memberId))
                .flatMap(one -> MoveVoice.capacityOf(one, Oslo.dateOf(clock.instant())).stream())
                .findFirst()
                // Whoever holds none is refused by the team, with the rule.
                .orElse(ConsentCapacity.PARENT);
    }

    private static List<InformationCategory> along(Asked asked) {
        return Objects.requireNonNullElse(asked.categories(), List.of());
    }

    private static List<UUID> also(Asked asked) {
        return Objects.requireNonNullElse(asked.alsoConsentedBy(), List.of());
    }
}

package no.barnekoordinator.coordination.handling.team;

import static no.barnekoordinator.coordination.handling.team.GivenTeam.CHILD;
import static no.barnekoordinator.coordination.handling.team.GivenTeam.FATHER;
import static no.barnekoordinator.coordination.handling.team.GivenTeam.MOTHER;
import static no.barnekoordinator.coordination.handling.team.GivenTeam.OSLO;
import static no.barnekoordinator.coordination.handling.team.GivenTeam.TEACHER;
import static no.barnekoordinator.coordination.handling.team.GivenTeam.TEAM;
import static no.barnekoordinator.coordination.handling.team.GivenTeam.UNCLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.barnekoordinator.contracts.coordination.ConsentCapacity;
import no.barnekoordinator.contracts.coordination.ConsentForm;
import no.barnekoordinator.contracts.coordination.FamilyRelation;
import no.barnekoordinator.contracts.coordination.InformationCategory;
import no.barnekoordinator.contracts.coordination.InstructionKind;
import no.barnekoordinator.contracts.coordination.ServiceKind;
import no.barnekoordinator.contracts.coordination.TeamRole;
import no.barnekoordinator.coordination.handling.InMemory;
import no.barnekoordinator.coordination.handling.event.BirthDateNoted;
import no.barnekoordinator.coordination.handling.event.ClockEvent;
import no.barnekoordinator.coordination.handling.event.ClockStarted;
import no.barnekoordinator.coordination.handling.event.ConsentGiven;
import no.barnekoordinator.coordination.handling.event.ConsentNarrowed;
import no.barnekoordinator.coordination.handling.event.ConsentWithdrawn;
import no.barnekoordinator.coordination.handling.event.FamilyMemberCorrected;
import no.barnekoordinator.coordination.handling.event.FamilyMemberEntered;
import no.barnekoordinator.coordination.handling.event.FamilyMemberLeft;
import no.barnekoordinator.coordination.handling.event.InstructionGiven;
import no.barnekoordinator.coordination.handling.event.InstructionLapsed;
import no.barnekoordinator.coordination.handling.event.MoveAgreed;
import no.barnekoordinator.coordination.handling.event.MoveAgreementWithdrawn;
import no.barnekoordinator.coordination.handling.event.MoveCalledOff;
import no.barnekoordinator.coordination.handling.event.MoveConsented;
import no.barnekoordinator.coordination.handling.event.MovePlanned;
import no.barnekoordinator.coordination.handling.event.TeamClosed;
import no.barnekoordinator.coordination.handling.event.TeamEvent;
import no.barnekoordinator.coordination.handling.event.TeamOpened;
import no.barnekoordinator.coordination.handling.event.TeamReopened;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.event.DomainEvent;
import no.barnekoordinator.platform.time.Oslo;
import org.junit.jupiter.api.Test;

/** Whatever is asked of a team, in whatever order and by whomever, what it promises a family holds. */
class RandomTeamTest {

    private static final int HISTORIES = 250;
    private static final int STEPS = 60;
    private static final UUID SISTER = new UUID(8, 1);
    private static final UUID NURSE = new UUID(8, 2);
    private static final UUID COLLEAGUE = new UUID(8, 3);
    private static final List<UUID> CHILDREN = List.of(CHILD, SISTER);
    private static final List<UUID> MEMBERS = List.of(TEACHER, COLLEAGUE, GivenTeam.CASEWORKER, NURSE);
    private static final List<UUID> SPEAKERS =
            List.of(MOTHER, FATHER, UNCLE, CHILD, SISTER, GivenTeam.CASEWORKER, TEACHER);

    private final Map<Class<?>, Integer> reached = new HashMap<>();

    @Test
    void a_team_keeps_its_promises_through_random_histories() {
        for (int seed = 0; seed < HISTORIES; seed++) {
            play(seed);
        }
        // A promise that random histories never come near holds nothing.
        for (Class<?> fact : List.of(
                ConsentGiven.class,
                ConsentNarrowed.class,
                ConsentWithdrawn.class,
                InstructionGiven.class,
                InstructionLapsed.class,
                BirthDateNoted.class,
                MoveAgreed.class,
                MoveAgreementWithdrawn.class,
                MoveConsented.class,
                TeamClosed.class,
                TeamReopened.class)) {
            assertThat(reached.getOrDefault(fact, 0)).as(fact.getSimpleName()).isGreaterThan(HISTORIES / 20);
        }
    }

    private void play(int seed) {
        Random dice = new Random(seed);
        Instant now = GivenTeam.AT;
        try (InMemory team = InMemory.of(Team.class, TEAM)) {
            Promised promised = new Promised("history " + seed);
            for (Object command : beginning(now)) {
                promised.hold(team.decide(command), now);
            }
            for (int step = 0; step < STEPS; step++) {
                now = now.plus(Duration.ofHours(dice.nextInt(24 * 30)));
                int stored = team.history().size();
                try {
                    List<DomainEvent> events = team.decide(command(dice, promised, now));
                    promised.hold(events, now);
                    events.stream()
                            .map(Object::getClass)
                            .distinct()
                            .forEach(fact -> reached.merge(fact, 1, Integer::sum));
                } catch (Refusal refused) {
                    assertThat(team.history()).as("a refusal stores nothing").hasSize(stored);
                }
            }
        }
    }

    private static List<Object> beginning(Instant at) {
        return List.of(
                new OpenTeam(TEAM, OSLO, at),
                write(CHILD, FamilyRelation.CHILD, GivenTeam.BORN, false, at),
                write(SISTER, FamilyRelation.CHILD, GivenTeam.BORN.plusYears(6), false, at),
                write(MOTHER, FamilyRelation.PARENT_WITH_CUSTODY, null, false, at),
                write(FATHER, FamilyRelation.PARENT_WITH_CUSTODY, null, false, at),
                write(UNCLE, FamilyRelation.FOSTER_PARENT, null, false, at),
                join(TEACHER, at),
                join(COLLEAGUE, at),
                join(GivenTeam.CASEWORKER, at),
                join(NURSE, at));
    }

    private static Object command(Random dice, Promised promised, Instant at) {
        UUID child = one(dice, CHILDREN);
        UUID speaker = one(dice, SPEAKERS);
        LocalDate today = Oslo.dateOf(at);
        List<UUID> running = promised.holds.keySet().stream().sorted().toList();
        UUID known = running.isEmpty() ? new UUID(0, 0) : one(dice, running);
        return switch (dice.nextInt(28)) {
            case 0, 1, 2, 3, 4, 5, 6, 7 -> give(dice, child, speaker, at);
            case 8, 9 ->
                new NarrowConsent(
                        TEAM,
                        null,
                        known,
                        dice.nextInt(3) > 0 && promised.given.containsKey(known)
                                ? promised.given.get(known).giverId()
                                : speaker,
                        some(dice, promised.holds.getOrDefault(known, Set.of())),
                        dice.nextInt(3) == 0 ? today.plusDays(dice.nextInt(100)) : null,
                        at);
            case 10, 11, 12 -> new WithdrawConsent(TEAM, null, known, speaker, at);
            case 13 ->
                new WithdrawSharing(
                        TEAM,
                        null,
                        speaker,
                        dice.nextBoolean() ? child : null,
                        dice.nextBoolean() ? kindOf(one(dice, MEMBERS)) : null,
                        at);
            case 14 ->
                write(
                        child,
                        FamilyRelation.CHILD,
                        promised.family.get(child) == null
                                ? null
                                : promised.family.get(child).bornOn(),
                        dice.nextInt(3) == 0,
                        at);
            case 15 ->
                write(
                        dice.nextBoolean() ? MOTHER : FATHER,
                        dice.nextInt(3) == 0
                                ? FamilyRelation.PARENT_WITHOUT_CUSTODY
                                : FamilyRelation.PARENT_WITH_CUSTODY,
                        null,
                        false,
                        at);
            case 16 ->
                dice.nextInt(3) == 0
                        ? new RemoveFamilyMember(TEAM, null, speaker, at)
                        : new NoteBirthDate(TEAM, child, GivenTeam.BORN.plusMonths(dice.nextInt(80)), at);
            case 17 ->
                dice.nextBoolean() ? new LeaveTeam(TEAM, null, one(dice, MEMBERS), at) : join(one(dice, MEMBERS), at);
            case 18, 19, 20 -> instruct(dice, promised, known, at);
            case 21 ->
                promised.instructions.isEmpty()
                        ? new ReopenTeam(TEAM, at)
                        : new CheckInstruction(TEAM, one(dice, promised.instructions), at);
            case 22 -> dice.nextInt(3) == 0 ? new CloseTeam(TEAM, at) : new ReopenTeam(TEAM, at);
            case 23 -> new ReopenTeam(TEAM, at);
            default -> moving(dice, promised, speaker, at);
        };
    }

    private static Object moving(Random dice, Promised promised, UUID speaker, Instant at) {
        UUID move = promised.move == null ? new UUID(0, 0) : promised.move;
        UUID parent = dice.nextBoolean() ? MOTHER : FATHER;
        return switch (dice.nextInt(12)) {
            case 0 ->
                new PlanMove(
                        TEAM,
                        new UUID(dice.nextLong(), dice.nextLong()),
                        "4601",
                        dice.nextBoolean(),
                        List.of(InformationCategory.PLAN),
                        at);
            case 1, 2, 3, 4 -> new AgreeToMove(TEAM, move, parent, ConsentCapacity.PARENT, dice.nextBoolean(), at);
            case 5 ->
                new AgreeToMove(
                        TEAM, move, speaker, one(dice, List.of(ConsentCapacity.values())), dice.nextBoolean(), at);
            case 6 ->
                new WithdrawMoveAgreement(
                        TEAM,
                        move,
                        promised.agreed.isEmpty()
                                ? speaker
                                : one(dice, promised.agreed.stream().sorted().toList()),
                        at);
            case 7 -> new CallOffMove(TEAM, dice.nextInt(3) == 0 ? move : new UUID(0, 0), at);
            default ->
                new ConsentToMove(
                        TEAM,
                        dice.nextInt(4) == 0 ? null : move,
                        parent,
                        ConsentCapacity.PARENT,
                        List.of(),
                        dice.nextInt(4) == 0 ? List.of(InformationCategory.SERVICES) : List.of(),
                        at);
        };
    }

    private static GiveConsent give(Random dice, UUID child, UUID speaker, Instant at) {
        boolean whole = dice.nextInt(3) == 0;
        LocalDate today = Oslo.dateOf(at);
        UUID recipient = one(dice, List.of(TEACHER, COLLEAGUE, NURSE, FATHER));
        return new GiveConsent(
                TEAM,
                null,
                new UUID(dice.nextLong(), dice.nextLong()),
                child,
                speaker,
                one(dice, List.of(ConsentCapacity.values())),
                whole ? null : recipient,
                whole ? kindOf(one(dice, MEMBERS)) : null,
                "Samme mål",
                some(dice, true),
                ConsentForm.ORAL,
                today.minusDays(dice.nextInt(5)),
                dice.nextInt(4) == 0 ? today.plusDays(dice.nextInt(200)) : null,
                at);
    }

    /** Mostly to share what somebody has consented to. */
    private static GiveInstruction instruct(Random dice, Promised promised, UUID known, Instant at) {
        ConsentGiven consent = dice.nextInt(4) == 0 ? null : promised.given.get(known);
        UUID recipient = consent == null || consent.recipient() == null || !MEMBERS.contains(consent.recipient())
                ? one(dice, MEMBERS)
                : consent.recipient();
        List<InformationCategory> categories = consent == null
                ? List.of(InformationCategory.values())
                : promised.holds.get(known).stream().sorted().toList();
        return new GiveInstruction(
                TEAM,
                null,
                new UUID(dice.nextLong(), dice.nextLong()),
                InstructionKind.SHARE_INFORMATION,
                one(dice, MEMBERS),
                one(dice, categories),
                consent == null ? one(dice, CHILDREN) : consent.childId(),
                recipient,
                "Del det dere vet",
                Oslo.dateOf(at).plusDays(dice.nextInt(60)),
                at);
    }

    private static WriteDownFamilyMember write(
            UUID id, FamilyRelation relation, LocalDate bornOn, boolean inCare, Instant at) {
        return new WriteDownFamilyMember(TEAM, null, id, relation, "Kari", null, bornOn, inCare, null, at);
    }

    private static JoinTeam join(UUID id, Instant at) {
        return new JoinTeam(TEAM, null, id, TeamRole.CONTACT, kindOf(id), null, "Ola", null, Oslo.dateOf(at), null, at);
    }

    private static ServiceKind kindOf(UUID member) {
        if (member.equals(TEACHER) || member.equals(COLLEAGUE)) {
            return ServiceKind.SCHOOL;
        }
        return member.equals(NURSE) ? ServiceKind.HEALTH_CARE : ServiceKind.CHILD_WELFARE;
    }

    private static <T> T one(Random dice, List<T> among) {
        return among.get(dice.nextInt(among.size()));
    }

    /** Fewer than there were, and now and then something else. */
    private static List<InformationCategory> some(Random dice, Set<InformationCategory> among) {
        return some(dice, false).stream()
                .filter(category -> among.contains(category) || dice.nextInt(8) == 0)
                .toList();
    }

    private static List<InformationCategory> some(Random dice, boolean atLeastOne) {
        List<InformationCategory> chosen = new ArrayList<>(Stream.of(InformationCategory.values())
                .filter(category -> dice.nextInt(2) == 0)
                .toList());
        if (atLeastOne && chosen.isEmpty()) {
            chosen.add(InformationCategory.PLAN);
        }
        return chosen;
    }

    /** A no that was said, and by whom. */
    private record No(UUID by, UUID child, ServiceKind service, InformationCategory category) {}

    /** Somebody of the family, as far as who may consent depends on it. */
    private record Relative(FamilyRelation relation, LocalDate bornOn, boolean inCare) {

        boolean isAtLeast(int years, LocalDate day) {
            return bornOn != null && !bornOn.plusYears(years).isAfter(day);
        }
    }

    /** What must be true of every history, kept apart from how the team itself keeps it. */
    private static final class Promised {

        private final String history;
        private final Map<UUID, Relative> family = new HashMap<>();
        private final Map<UUID, ConsentGiven> given = new HashMap<>();
        private final Map<UUID, Set<InformationCategory>> holds = new HashMap<>();
        private final Set<No> noes = new HashSet<>();
        private final List<UUID> instructions = new ArrayList<>();
        private final Set<UUID> running = new HashSet<>();
        private final Set<UUID> agreed = new HashSet<>();
        private UUID move;
        private TeamState state = TeamState.of(new TeamOpened(GivenTeam.CASE, OSLO, GivenTeam.AT));
        private boolean closed;

        Promised(String history) {
            this.history = history;
        }

        void hold(List<DomainEvent> events, Instant recordedAt) {
            LocalDate today = Oslo.dateOf(recordedAt);
            for (DomainEvent event : events) {
                assertThat(event.happenedAt())
                        .as(history + ": happened before it was recorded")
                        .isBeforeOrEqualTo(recordedAt);
                if (closed) {
                    assertThat(event)
                            .as(history + ": nothing after closing but a no, and what is so by nature")
                            .isInstanceOfAny(
                                    ConsentWithdrawn.class,
                                    ConsentNarrowed.class,
                                    BirthDateNoted.class,
                                    TeamReopened.class);
                }
                if (event instanceof ConsentGiven e) {
                    mayGive(e, today);
                }
                note(event);
                if (event instanceof TeamEvent own) {
                    state = state.after(own);
                } else if (event instanceof ClockEvent clock) {
                    state = state.after(clock);
                }
            }
            moved(events);
            nothingBeyond(today);
        }

        private void mayGive(ConsentGiven e, LocalDate today) {
            Relative child = family.get(e.childId());
            Relative giver = family.get(e.giverId());
            assertThat(child).as(history + ": about a child of the family").isNotNull();
            boolean own = e.giverId().equals(e.childId());
            boolean right =
                    switch (e.capacity()) {
                        case PARENT ->
                            giver != null
                                    && giver.relation() == FamilyRelation.PARENT_WITH_CUSTODY
                                    && !child.inCare()
                                    && !child.isAtLeast(18, today);
                        case GUARDIAN ->
                            giver != null
                                    && giver.relation() == FamilyRelation.GUARDIAN
                                    && !child.inCare()
                                    && !child.isAtLeast(18, today);
                        case CHILD_WELFARE_SERVICE ->
                            e.giverId().equals(GivenTeam.CASEWORKER) && child.inCare() && !child.isAtLeast(18, today);
                        case YOUTH -> own && child.isAtLeast(16, today) && !child.isAtLeast(18, today);
                        case YOUNG_ADULT -> own && child.isAtLeast(18, today);
                    };
            assertThat(right).as(history + ": given by one who may").isTrue();
            assertThat(e.categories().contains(InformationCategory.HEALTH) && child.isAtLeast(16, today) && !own)
                    .as(history + ": health is the youth's own from 16")
                    .isFalse();
            assertThat(noes.stream()
                            .filter(no -> !no.by().equals(e.giverId()))
                            .filter(no -> no.child().equals(e.childId()) && no.service() == e.service())
                            .filter(no -> e.categories().contains(no.category()))
                            .filter(no -> speaks(no, child, today)))
                    .as(history + ": no no is outvoted")
                    .isEmpty();
        }

        /**
         * Whether one who has said no still has a say: a parent with custody, or the child itself when it has come so
         * far.
         */
        private boolean speaks(No no, Relative child, LocalDate today) {
            if (no.by().equals(no.child())) {
                return child.isAtLeast(16, today);
            }
            Relative who = family.get(no.by());
            return who != null
                    && (who.relation() == FamilyRelation.PARENT_WITH_CUSTODY
                            || who.relation() == FamilyRelation.GUARDIAN)
                    && !child.inCare()
                    && !child.isAtLeast(18, today)
                    && !(no.category() == InformationCategory.HEALTH && child.isAtLeast(16, today));
        }

        private void note(DomainEvent event) {
            switch (event) {
                case FamilyMemberEntered e ->
                    family.put(e.memberId(), new Relative(e.relation(), e.bornOn(), e.inCare()));
                case FamilyMemberCorrected e ->
                    family.put(e.memberId(), new Relative(e.relation(), e.bornOn(), e.inCare()));
                case BirthDateNoted e -> {
                    Relative before = family.get(e.memberId());
                    family.put(e.memberId(), new Relative(before.relation(), e.bornOn(), before.inCare()));
                }
                case FamilyMemberLeft e -> family.remove(e.memberId());
                case ConsentGiven e -> {
                    given.put(e.consentId(), e);
                    holds.put(e.consentId(), new HashSet<>(e.categories()));
                    noes.removeIf(no -> no.by().equals(e.giverId())
                            && no.child().equals(e.childId())
                            && no.service() == e.service()
                            && e.categories().contains(no.category()));
                }
                case ConsentNarrowed e -> {
                    assertThat(holds.get(e.consentId()))
                            .as(history + ": narrowing never widens, nor what has ended")
                            .containsAll(e.categories());
                    less(e.consentId(), e.by(), Set.copyOf(e.categories()));
                }
                case ConsentWithdrawn e -> {
                    assertThat(holds).as(history + ": ends once").containsKey(e.consentId());
                    less(e.consentId(), e.by(), Set.of());
                    holds.remove(e.consentId());
                }
                case InstructionGiven e -> {
                    instructions.add(e.instructionId());
                    running.add(e.instructionId());
                }
                case InstructionLapsed e -> running.remove(e.instructionId());
                case MovePlanned e -> planned(e.moveId());
                case MoveCalledOff e -> {
                    assertThat(e.moveId())
                            .as(history + ": what is called off was planned")
                            .isEqualTo(move);
                    planned(null);
                }
                case MoveAgreed e -> {
                    assertThat(e.moveId())
                            .as(history + ": a yes is to what is planned")
                            .isEqualTo(move);
                    agreed.add(e.memberId());
                }
                case MoveAgreementWithdrawn e ->
                    assertThat(agreed.remove(e.memberId()))
                            .as(history + ": only a yes is taken back")
                            .isTrue();
                case TeamClosed e -> {
                    assertThat(move).as(history + ": no yes outlives its case").isNull();
                    closed = true;
                }
                case TeamReopened e -> closed = false;
                case ClockStarted e -> assertThat(closed).as(history).isFalse();
                default -> {
                    // Nothing is promised about it alone.
                }
            }
        }

        private void planned(UUID moveId) {
            move = moveId;
            agreed.clear();
        }

        /** By all who hold custody; whoever has not just been asked has said yes, to this, and not taken it back. */
        private void moved(List<DomainEvent> events) {
            Set<UUID> consenting = events.stream()
                    .filter(MoveConsented.class::isInstance)
                    .map(event -> ((MoveConsented) event).memberId())
                    .collect(Collectors.toSet());
            if (consenting.isEmpty()) {
                return;
            }
            family.forEach((id, one) -> {
                if (one.relation() == FamilyRelation.PARENT_WITH_CUSTODY) {
                    assertThat(consenting)
                            .as(history + ": nobody is moved past")
                            .contains(id);
                }
            });
            assertThat(consenting.stream().filter(one -> !agreed.contains(one)))
                    .as(history + ": a yes that was not said counts for nobody but the one who says it now")
                    .hasSizeLessThanOrEqualTo(1);
            planned(null);
        }

        private void less(UUID consentId, UUID by, Set<InformationCategory> remaining) {
            ConsentGiven consent = given.get(consentId);
            holds.get(consentId).stream()
                    .filter(category -> !remaining.contains(category))
                    .forEach(category -> noes.add(new No(by, consent.childId(), consent.service(), category)));
            holds.get(consentId).retainAll(remaining);
        }

        /** Whoever is covered is covered by a consent that was given for that, was not withdrawn, and still counts. */
        private void nothingBeyond(LocalDate today) {
            for (UUID member : MEMBERS) {
                for (UUID child : CHILDREN) {
                    for (InformationCategory category : InformationCategory.values()) {
                        boolean covered = state.consents().values().stream()
                                .anyMatch(consent -> state.covers(consent, member, category, child, today));
                        if (covered) {
                            assertThat(holds.entrySet().stream()
                                            .filter(entry -> entry.getValue().contains(category))
                                            .map(entry -> given.get(entry.getKey()))
                                            .filter(consent -> consent.childId().equals(child))
                                            .filter(consent -> consent.recipient() == null
                                                    ? consent.service() == kindOf(member)
                                                    : consent.recipient().equals(member))
                                            .filter(consent -> stillCounts(consent, category, today)))
                                    .as(history + ": nothing is covered after withdrawal")
                                    .isNotEmpty();
                        }
                    }
                }
            }
        }

        private boolean stillCounts(ConsentGiven consent, InformationCategory category, LocalDate today) {
            Relative child = family.get(consent.childId());
            if (child == null) {
                return false;
            }
            boolean grown = child.isAtLeast(18, today);
            return switch (consent.capacity()) {
                case YOUNG_ADULT -> grown;
                case YOUTH -> !grown && child.isAtLeast(16, today);
                case PARENT, GUARDIAN, CHILD_WELFARE_SERVICE ->
                    !grown && !(category == InformationCategory.HEALTH && child.isAtLeast(16, today));
            };
        }
    }
}

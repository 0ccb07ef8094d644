package no.barnekoordinator.reporting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import no.barnekoordinator.contracts.Contract;
import no.barnekoordinator.contracts.coordination.AdultOutcome;
import no.barnekoordinator.contracts.coordination.AdultTransitionEndedV1;
import no.barnekoordinator.contracts.coordination.AdulthoodUndoneV1;
import no.barnekoordinator.contracts.coordination.AppointmentAcceptedV1;
import no.barnekoordinator.contracts.coordination.AppointmentDeclinedV1;
import no.barnekoordinator.contracts.coordination.AppointmentProposedV1;
import no.barnekoordinator.contracts.coordination.ConsentCapacity;
import no.barnekoordinator.contracts.coordination.ConsentForm;
import no.barnekoordinator.contracts.coordination.ConsentGivenV1;
import no.barnekoordinator.contracts.coordination.ConsentNarrowedV1;
import no.barnekoordinator.contracts.coordination.ConsentWithdrawnV1;
import no.barnekoordinator.contracts.coordination.DeclineReason;
import no.barnekoordinator.contracts.coordination.FamilySay;
import no.barnekoordinator.contracts.coordination.InformationCategory;
import no.barnekoordinator.contracts.coordination.InstructionFollowedV1;
import no.barnekoordinator.contracts.coordination.InstructionGivenV1;
import no.barnekoordinator.contracts.coordination.InstructionHindrance;
import no.barnekoordinator.contracts.coordination.InstructionKind;
import no.barnekoordinator.contracts.coordination.InstructionNotFollowedV1;
import no.barnekoordinator.contracts.coordination.InstructionRefusedV1;
import no.barnekoordinator.contracts.coordination.InstructionRule;
import no.barnekoordinator.contracts.coordination.MeetingHeldV1;
import no.barnekoordinator.contracts.coordination.PlanRevisedV1;
import no.barnekoordinator.contracts.coordination.PlanStartedV1;
import no.barnekoordinator.contracts.coordination.ServiceKind;
import no.barnekoordinator.contracts.coordination.TransitionKind;
import no.barnekoordinator.contracts.coordination.TransitionPlannedV1;
import no.barnekoordinator.contracts.coordination.VacancyEndedV1;
import no.barnekoordinator.contracts.coordination.VacancyReason;
import no.barnekoordinator.contracts.coordination.VacancyStartedV1;
import no.barnekoordinator.platform.time.Oslo;

/** What is done around an invented family while it has a coordinator. */
final class CooperationFacts {

    private final Random random;
    private final Consumer<Contract> told;

    CooperationFacts(Random random, Consumer<Contract> told) {
        this.random = random;
        this.told = told;
    }

    /** Asked before the day of the appointment, perhaps after somebody else had said no. */
    void asked(UUID caseId, UUID coordinator, UUID other, String municipality, Instant opened, Instant appointed) {
        Instant asked = opened.plusSeconds(random.nextInt(
                (int) Math.max(1, Duration.between(opened, appointed).toSeconds() / 2)));
        if (random.nextInt(4) == 0) {
            told.accept(proposed(caseId, other, municipality, asked));
            Instant answered = asked.plusSeconds(600);
            told.accept(new AppointmentDeclinedV1(caseId, other, any(DeclineReason.values()), municipality, answered));
            asked = answered.plusSeconds(1);
        }
        told.accept(proposed(caseId, coordinator, municipality, asked));
        told.accept(new AppointmentAcceptedV1(caseId, coordinator, municipality, appointed));
        if (random.nextInt(8) == 0) {
            told.accept(proposed(caseId, other, municipality, after(appointed, 60)));
        }
    }

    private static AppointmentProposedV1 proposed(UUID caseId, UUID who, String municipality, Instant at) {
        return new AppointmentProposedV1(caseId, who, null, FamilySay.AGREES, municipality, at);
    }

    /** From the day somebody is there. */
    void cooperation(UUID caseId, String municipality, Instant appointed) {
        for (int consent = random.nextInt(4); consent > 0; consent--) {
            consent(caseId, municipality, appointed);
        }
        if (random.nextInt(3) > 0) {
            plan(caseId, municipality, after(appointed, 30));
        }
        for (int meeting = random.nextInt(4); meeting > 0; meeting--) {
            int invited = 2 + random.nextInt(6);
            int attended = random.nextInt(3) == 0 ? invited : random.nextInt(invited + 1);
            told.accept(new MeetingHeldV1(
                    caseId,
                    id(),
                    random.nextInt(3) > 0,
                    invited,
                    attended,
                    random.nextInt(4),
                    municipality,
                    after(appointed, 120)));
        }
        for (int instruction = random.nextInt(4); instruction > 0; instruction--) {
            instruction(caseId, municipality, after(appointed, 90));
        }
        if (random.nextInt(3) == 0) {
            vacant(caseId, municipality, after(appointed, 60));
        }
        if (random.nextInt(2) == 0) {
            transition(caseId, municipality, after(appointed, 60));
        }
    }

    private void consent(UUID caseId, String municipality, Instant appointed) {
        UUID consent = id();
        Instant given = after(appointed, 40);
        LocalDate until = random.nextBoolean() ? null : Oslo.dateOf(given).plusDays(60 + random.nextInt(90));
        List<InformationCategory> all = List.of(InformationCategory.HEALTH, InformationCategory.SERVICES);
        told.accept(new ConsentGivenV1(
                caseId,
                consent,
                ConsentCapacity.PARENT,
                any(ServiceKind.values()),
                all,
                any(ConsentForm.values()),
                until,
                municipality,
                given));
        Instant narrowed = after(given, 30);
        if (random.nextInt(4) == 0) {
            told.accept(new ConsentNarrowedV1(
                    caseId,
                    consent,
                    List.of(InformationCategory.SERVICES),
                    Oslo.dateOf(narrowed).plusDays(random.nextInt(20)),
                    municipality,
                    narrowed));
        }
        if (random.nextInt(3) == 0) {
            told.accept(new ConsentWithdrawnV1(caseId, consent, municipality, after(narrowed, 40)));
        }
    }

    private void plan(UUID caseId, String municipality, Instant made) {
        told.accept(new PlanStartedV1(caseId, 1 + random.nextInt(5), again(made), municipality, made));
        Instant at = made;
        int last = 1 + random.nextInt(3);
        for (int version = 2; version <= last; version++) {
            at = after(at, 70);
            told.accept(new PlanRevisedV1(caseId, version, 1 + random.nextInt(5), again(at), municipality, at));
        }
    }

    private LocalDate again(Instant made) {
        return Oslo.dateOf(made).plusDays(30 + random.nextInt(150));
    }

    private void instruction(UUID caseId, String municipality, Instant given) {
        UUID instruction = id();
        InstructionKind kind = any(InstructionKind.values());
        if (kind == InstructionKind.CHOOSE_SERVICE || kind == InstructionKind.CHOOSE_METHOD) {
            told.accept(new InstructionRefusedV1(
                    caseId, instruction, kind, any(InstructionRule.values()), municipality, given));
            return;
        }
        told.accept(new InstructionGivenV1(
                caseId,
                instruction,
                kind,
                any(ServiceKind.values()),
                Oslo.dateOf(given).plusDays(14),
                municipality,
                given));
        switch (random.nextInt(3)) {
            case 0 -> told.accept(new InstructionFollowedV1(caseId, instruction, municipality, after(given, 20)));
            case 1 ->
                told.accept(new InstructionNotFollowedV1(
                        caseId, instruction, any(InstructionHindrance.values()), municipality, after(given, 20)));
            default -> {
                // No answer yet.
            }
        }
    }

    /** Away once or twice, and the last time perhaps still. */
    private void vacant(UUID caseId, String municipality, Instant first) {
        Instant since = first;
        for (int time = 1 + random.nextInt(2); time > 0; time--) {
            told.accept(new VacancyStartedV1(caseId, VacancyReason.LEAVE, municipality, since));
            if (time == 1 && random.nextInt(3) == 0) {
                return;
            }
            Instant until = after(since, 80);
            int days =
                    (int) (Oslo.dateOf(until).toEpochDay() - Oslo.dateOf(since).toEpochDay());
            told.accept(new VacancyEndedV1(caseId, days, municipality, until));
            since = after(until, 30);
        }
    }

    private void transition(UUID caseId, String municipality, Instant planned) {
        UUID transition = id();
        if (random.nextInt(4) > 0) {
            told.accept(new TransitionPlannedV1(
                    caseId, transition, TransitionKind.TURNING_18, random.nextBoolean(), municipality, planned));
        }
        if (random.nextInt(4) == 0) {
            return;
        }
        Instant ended = after(planned, 60);
        if (random.nextInt(6) == 0) {
            told.accept(ended(caseId, transition, municipality, ended));
            ended = after(ended, 20);
            told.accept(new AdulthoodUndoneV1(caseId, transition, random.nextBoolean(), municipality, ended));
            if (random.nextBoolean()) {
                return;
            }
            ended = after(ended, 20);
        }
        told.accept(ended(caseId, transition, municipality, ended));
    }

    private AdultTransitionEndedV1 ended(UUID caseId, UUID transition, String municipality, Instant at) {
        AdultOutcome outcome = any(AdultOutcome.values());
        int gap = outcome == AdultOutcome.DECLINED || random.nextBoolean() ? 0 : 1 + random.nextInt(50);
        return new AdultTransitionEndedV1(caseId, transition, outcome, gap, municipality, at);
    }

    private Instant after(Instant at, int days) {
        return at.plus(Duration.ofMinutes(1 + random.nextInt(24 * 60 * days)));
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private UUID id() {
        return new UUID(random.nextLong() & ~0xF000L | 0x7000L, random.nextLong() & ~(3L << 62) | 2L << 62);
    }
}

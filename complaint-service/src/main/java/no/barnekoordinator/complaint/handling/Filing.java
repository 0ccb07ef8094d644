package no.barnekoordinator.complaint.handling;

import static no.barnekoordinator.contracts.complaint.CheckFinding.MET;
import static no.barnekoordinator.contracts.complaint.CheckFinding.NOT_MET;
import static no.barnekoordinator.contracts.complaint.CheckFinding.TO_BE_JUDGED;

import java.time.LocalDate;
import java.util.List;
import no.barnekoordinator.complaint.handling.event.Authority;
import no.barnekoordinator.complaint.handling.event.ComplainantKind;
import no.barnekoordinator.complaint.handling.event.ComplaintChecked;
import no.barnekoordinator.complaint.handling.event.ComplaintClock;
import no.barnekoordinator.complaint.handling.event.ComplaintEvent;
import no.barnekoordinator.complaint.handling.event.ComplaintFiled;
import no.barnekoordinator.complaint.handling.event.FilingChannel;
import no.barnekoordinator.complaint.rules.ComplaintRules;
import no.barnekoordinator.contracts.complaint.CheckFinding;
import no.barnekoordinator.contracts.complaint.ComplaintGround;
import no.barnekoordinator.contracts.request.AgeBand;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.rule.Rule;
import no.barnekoordinator.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

/**
 * What is decided when a complaint comes in: what it is about, from when its deadline runs, and what is in order about
 * it. A complaint that is late, or lacks something, is received like any other.
 */
final class Filing {

    private static final int HEARD = 7;
    private static final int PARTY = 12;
    private static final int OWN_CONSENT = 16;
    private static final int GROWN = 18;

    private Filing() {}

    /** @throws Refusal when there is no refusal to complain about, or a date is impossible */
    static List<ComplaintEvent> decide(FileComplaint command, Timekeeping time) {
        ComplaintFiled filed = filed(command, time);
        return List.of(
                filed,
                checked(filed),
                ComplaintClocks.started(
                        filed,
                        ComplaintClock.REASSESSMENT,
                        ComplaintRules.REASSESSMENT_TARGET,
                        command.filedAt(),
                        time));
    }

    /** What the complainant is told at once. */
    static Filed receipt(List<ComplaintEvent> facts) {
        ComplaintFiled filed = (ComplaintFiled) facts.getFirst();
        return new Filed(filed.reference(), filed.lastDay(), filed.inTime());
    }

    /** The rules behind the four findings, in their order. */
    static List<String> rulesOfChecks() {
        return List.of(
                ComplaintRules.STANDING,
                ComplaintRules.SIGNATURE,
                ComplaintRules.AUTHORITY,
                ComplaintRules.COMPLAINT_DEADLINE);
    }

    private static ComplaintFiled filed(FileComplaint command, Timekeeping time) {
        Complainant who = command.complainant();
        RefusedRequest refused = command.ground() == ComplaintGround.REFUSAL ? command.refused() : null;
        if (command.ground() == ComplaintGround.REFUSAL && refused == null) {
            throw Refusal.againstRule("no-refusal-known");
        }
        Rule rule = time.rule(command.filedAt(), ComplaintRules.COMPLAINT_DEADLINE);
        LocalDate knownOn = knownOn(command, refused);
        LocalDate lastDay = lastDay(command, refused, knownOn, rule, time);
        return new ComplaintFiled(
                command.caseId(),
                command.complaintId().value(),
                command.complaintId().reference(),
                command.ground(),
                refused == null ? null : refused.requestId(),
                refused == null ? null : refused.decidedOn(),
                knownOn,
                rule.id(),
                lastDay,
                command.filedAt().isBefore(Oslo.endOf(lastDay)),
                who.kind(),
                command.filedBy(),
                command.channel() == FilingChannel.ORAL,
                who.name(),
                who.phone(),
                command.words(),
                command.channel(),
                command.signed(),
                authority(who),
                ageBand(who, Oslo.dateOf(command.filedAt())),
                who.address(),
                who.number(),
                who.protectedAddress(),
                who.language(),
                refused == null ? null : refused.deliveredOn(),
                refused == null ? List.of() : refused.unmet(),
                refused == null ? List.of() : refused.ruleIds(),
                command.municipality(),
                command.filedAt());
    }

    private static ComplaintChecked checked(ComplaintFiled filed) {
        return new ComplaintChecked(
                filed.caseId(),
                filed.complaintId(),
                standing(filed.ageBand()),
                filed.signed() ? MET : NOT_MET,
                filed.authority() == Authority.MISSING ? NOT_MET : MET,
                filed.inTime() ? MET : NOT_MET,
                rulesOfChecks(),
                filed.municipality(),
                filed.happenedAt());
    }

    /** From 12 a child may be a party if it understands what that means (pbrl § 6-5): that is for somebody to judge. */
    private static CheckFinding standing(@Nullable AgeBand youth) {
        return switch (youth) {
            case null -> MET;
            case FROM_16, ADULT -> MET;
            case FROM_12 -> TO_BE_JUDGED;
            case UNDER_7, FROM_7 -> NOT_MET;
        };
    }

    private static Authority authority(Complainant who) {
        if (who.kind() != ComplainantKind.REPRESENTATIVE) {
            return Authority.NOT_NEEDED;
        }
        Authority said = who.authority();
        return said == null || said == Authority.NOT_NEEDED ? Authority.MISSING : said;
    }

    private static @Nullable AgeBand ageBand(Complainant who, LocalDate today) {
        LocalDate born = who.birthDate();
        if (who.kind() != ComplainantKind.YOUTH || born == null) {
            return null;
        }
        if (born.isAfter(today)) {
            throw Refusal.againstRule("birth-date-in-future");
        }
        int years = born.until(today).getYears();
        if (years < HEARD) {
            return AgeBand.UNDER_7;
        }
        if (years < PARTY) {
            return AgeBand.FROM_7;
        }
        if (years < OWN_CONSENT) {
            return AgeBand.FROM_12;
        }
        return years < GROWN ? AgeBand.FROM_16 : AgeBand.ADULT;
    }

    private static LocalDate lastDay(
            FileComplaint command, @Nullable RefusedRequest refused, LocalDate knownOn, Rule rule, Timekeeping time) {
        LocalDate counted = time.lastDay(knownOn, rule);
        if (refused == null) {
            return counted;
        }
        if (refused.deliveredOn() == null) {
            // The time to complain does not run before the letter has come, whatever the family has heard.
            return time.lastDay(Oslo.dateOf(command.filedAt()), rule);
        }
        // The family may rely on the date that goes with the delivery, should it be the later one.
        return counted.isAfter(refused.complaintDeadline()) ? counted : refused.complaintDeadline();
    }

    private static LocalDate knownOn(FileComplaint command, @Nullable RefusedRequest refused) {
        LocalDate today = Oslo.dateOf(command.filedAt());
        LocalDate said = command.knownOn();
        if (said == null) {
            return refused == null || refused.deliveredOn() == null ? today : refused.deliveredOn();
        }
        if (said.isAfter(today)) {
            throw Refusal.againstRule("known-in-future");
        }
        if (said.isBefore(refused == null ? ComplaintRules.RIGHT_IN_FORCE : refused.decidedOn())) {
            throw Refusal.againstRule("known-before-decision");
        }
        return said;
    }
}

package no.barnekoordinator.complaint.handling;

import java.time.LocalDate;
import no.barnekoordinator.complaint.handling.event.ComplaintFiled;
import no.barnekoordinator.contracts.complaint.ComplaintGround;
import no.barnekoordinator.platform.calendar.NorwegianCalendar;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.rule.Rule;
import no.barnekoordinator.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

/**
 * What is decided when a complaint comes in: what it is about, from when its deadline runs, and whether it is in time.
 * A late complaint is received like any other.
 */
final class Filing {

    private Filing() {}

    /** @throws Refusal when there is no refusal to complain about, or the date of knowledge is impossible */
    static ComplaintFiled decide(FileComplaint command, Rule rule, NorwegianCalendar calendar) {
        RefusedRequest refused = command.ground() == ComplaintGround.REFUSAL ? command.refused() : null;
        if (command.ground() == ComplaintGround.REFUSAL && refused == null) {
            throw Refusal.againstRule("no-refusal-known");
        }
        LocalDate knownOn = knownOn(command, refused);
        LocalDate lastDay = lastDay(command, refused, knownOn, rule, calendar);
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
                command.complainant(),
                command.filedBy(),
                command.writtenDown(),
                command.complainantName(),
                command.complainantPhone(),
                command.words(),
                command.municipality(),
                command.filedAt());
    }

    private static LocalDate lastDay(
            FileComplaint command,
            @Nullable RefusedRequest refused,
            LocalDate knownOn,
            Rule rule,
            NorwegianCalendar calendar) {
        LocalDate counted = calendar.deadline(knownOn, rule).lastDay();
        if (refused == null) {
            return counted;
        }
        if (refused.deliveredOn() == null) {
            // The time to complain does not run before the letter has come, whatever the family has heard.
            return calendar.deadline(Oslo.dateOf(command.filedAt()), rule).lastDay();
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

package no.barnekoordinator.coordination.caseload;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.Benefit;
import no.barnekoordinator.contracts.coordination.DelayCause;
import no.barnekoordinator.contracts.coordination.DelayEnding;
import no.barnekoordinator.contracts.coordination.ServiceKind;
import org.jspecify.annotations.Nullable;

/**
 * A service from the need to what works. Dates are in Norway; texts are null when nobody wrote any, and after erasure.
 *
 * @param firstDueOn the date that was agreed first; it stays when the date is moved
 * @param delays newest first
 */
public record ServiceThread(
        UUID serviceId,
        UUID caseId,
        ServiceKind kind,
        Step step,
        @Nullable String need,
        @Nullable String provider,
        @Nullable String documents,
        @Nullable String reason,
        @Nullable String words,
        @Nullable LocalDate seenOn,
        @Nullable LocalDate needDueOn,
        @Nullable LocalDate answerDueOn,
        @Nullable LocalDate documentsDueOn,
        @Nullable LocalDate answeredOn,
        @Nullable LocalDate firstDueOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate deliveredOn,
        @Nullable Benefit benefit,
        List<Delay> delays) {

    /** How far it has come. */
    public enum Step {
        SEEN,
        ASKED,
        APPLIED,
        DECLINED,
        GRANTED,
        SCHEDULED,
        DELIVERED,
        WITHDRAWN
    }

    /**
     * A delay with its cause.
     *
     * @param dueOn the last day it would have been in time
     * @param ending null while it lasts
     * @param followUp what was done about it last, as a code
     */
    public record Delay(
            UUID serviceId,
            UUID caseId,
            DelayCause cause,
            LocalDate dueOn,
            @Nullable DelayEnding ending,
            @Nullable Integer daysLate,
            @Nullable String followUp,
            @Nullable Instant followedUpAt,
            @Nullable String words) {

        public boolean isOpen() {
            return ending == null;
        }

        Delay withoutWords() {
            return new Delay(serviceId, caseId, cause, dueOn, ending, daysLate, followUp, followedUpAt, null);
        }
    }

    /** As those may read it who need to know that it is late, and not what the family has said. */
    public ServiceThread withoutTexts() {
        return new ServiceThread(
                serviceId,
                caseId,
                kind,
                step,
                null,
                provider,
                null,
                null,
                null,
                seenOn,
                needDueOn,
                answerDueOn,
                documentsDueOn,
                answeredOn,
                firstDueOn,
                dueOn,
                deliveredOn,
                benefit,
                delays.stream().map(Delay::withoutWords).toList());
    }

    public boolean isLate() {
        return delays.stream().anyMatch(Delay::isOpen);
    }

    /** Whether the agreed date has been moved. */
    public boolean isMoved() {
        return firstDueOn != null && !firstDueOn.equals(dueOn);
    }

    /** The date somebody must keep next; null when nothing is waited for. */
    public @Nullable LocalDate nextDueOn() {
        return switch (step) {
            case SEEN, DECLINED, GRANTED -> needDueOn;
            case ASKED, APPLIED ->
                documentsDueOn != null && (answerDueOn == null || documentsDueOn.isBefore(answerDueOn))
                        ? documentsDueOn
                        : answerDueOn;
            case SCHEDULED -> dueOn;
            case DELIVERED, WITHDRAWN -> null;
        };
    }

    /** Where to complain about a no; null for anything but a no. */
    public @Nullable ComplaintRoute complaintRoute() {
        return step == Step.DECLINED ? ComplaintRoute.of(kind) : null;
    }

    /** The last day to complain about a no; null for anything but a no. */
    public @Nullable LocalDate complainBy() {
        return step == Step.DECLINED && answeredOn != null
                ? ComplaintRoute.of(kind).lastDay(answeredOn)
                : null;
    }
}

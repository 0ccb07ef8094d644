package no.barnekoordinator.coordination.handling.services;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import no.barnekoordinator.contracts.coordination.DelayCause;
import no.barnekoordinator.contracts.coordination.ServiceKind;
import org.jspecify.annotations.Nullable;

/**
 * What one service has come to. Dates are in Norway.
 *
 * @param seenOn when the need was seen; null for a service that was written down as promised
 * @param needDueOn the day by which it was to be promised; null when no need was written down
 * @param answerDueOn the last day an answer is in time; null while nobody has been asked
 * @param documentationAsked whether the service waits for documentation
 * @param firstDueOn the date that was agreed first; null until it is promised
 * @param dueOn the date that holds now
 * @param delays those that are not over, with the day each ran from
 * @param interrupted delays that ended with the case, with the day each ran from: they go on if the case does
 */
record ServiceState(
        ServiceKind kind,
        Step step,
        @Nullable LocalDate seenOn,
        @Nullable LocalDate needDueOn,
        @Nullable LocalDate answerDueOn,
        boolean documentationAsked,
        @Nullable LocalDate firstDueOn,
        @Nullable LocalDate dueOn,
        Map<DelayCause, LocalDate> delays,
        Map<DelayCause, LocalDate> interrupted) {

    static ServiceState seen(ServiceKind kind, LocalDate seenOn, LocalDate dueOn) {
        return new ServiceState(kind, Step.SEEN, seenOn, dueOn, null, false, null, null, Map.of(), Map.of());
    }

    static ServiceState promised(ServiceKind kind, LocalDate dueOn) {
        return new ServiceState(kind, Step.SCHEDULED, null, null, null, false, dueOn, dueOn, Map.of(), Map.of());
    }

    ServiceState at(Step next) {
        return new ServiceState(
                kind, next, seenOn, needDueOn, answerDueOn, documentationAsked, firstDueOn, dueOn, delays, interrupted);
    }

    ServiceState awaitingAnswer(Step next, LocalDate by) {
        return new ServiceState(kind, next, seenOn, needDueOn, by, false, firstDueOn, dueOn, delays, interrupted);
    }

    ServiceState withDocumentationAsked(boolean asked) {
        return new ServiceState(
                kind, step, seenOn, needDueOn, answerDueOn, asked, firstDueOn, dueOn, delays, interrupted);
    }

    ServiceState dueOn(LocalDate day) {
        return new ServiceState(
                kind,
                Step.SCHEDULED,
                seenOn,
                needDueOn,
                answerDueOn,
                false,
                firstDueOn == null ? day : firstDueOn,
                day,
                delays,
                interrupted);
    }

    ServiceState delayed(DelayCause cause, LocalDate since) {
        return with(and(delays, cause, since), without(interrupted, cause));
    }

    ServiceState withoutDelay(DelayCause cause) {
        return with(without(delays, cause), interrupted);
    }

    ServiceState interrupted(DelayCause cause) {
        LocalDate since = delays.get(cause);
        return since == null ? this : with(without(delays, cause), and(interrupted, cause, since));
    }

    private ServiceState with(Map<DelayCause, LocalDate> lasting, Map<DelayCause, LocalDate> ended) {
        return new ServiceState(
                kind, step, seenOn, needDueOn, answerDueOn, documentationAsked, firstDueOn, dueOn, lasting, ended);
    }

    private static Map<DelayCause, LocalDate> and(Map<DelayCause, LocalDate> some, DelayCause cause, LocalDate since) {
        Map<DelayCause, LocalDate> changed = copy(some);
        changed.put(cause, since);
        return changed;
    }

    private static Map<DelayCause, LocalDate> without(Map<DelayCause, LocalDate> some, DelayCause cause) {
        Map<DelayCause, LocalDate> changed = copy(some);
        changed.remove(cause);
        return changed;
    }

    private static Map<DelayCause, LocalDate> copy(Map<DelayCause, LocalDate> some) {
        Map<DelayCause, LocalDate> copy = new EnumMap<>(DelayCause.class);
        copy.putAll(some);
        return copy;
    }
}

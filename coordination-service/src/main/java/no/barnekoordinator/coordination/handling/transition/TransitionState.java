package no.barnekoordinator.coordination.handling.transition;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.TransitionKind;
import org.jspecify.annotations.Nullable;

/**
 * What one transition has come to.
 *
 * @param planLate whether its clock has been broken
 * @param steps whether each is done
 * @param startsOn first day of an ordinary coordinator that was accepted
 * @param gap whether days without one are counted
 */
record TransitionState(
        TransitionKind kind,
        UUID childId,
        boolean planned,
        boolean planLate,
        boolean reminded,
        Map<UUID, Boolean> steps,
        Offer offer,
        @Nullable LocalDate startsOn,
        boolean gap,
        boolean ended) {

    /** How an offer of an ordinary coordinator stands. */
    enum Offer {
        NONE,
        OFFERED,
        ACCEPTED,
        DECLINED
    }

    static TransitionState approached(UUID childId) {
        return new TransitionState(
                TransitionKind.TURNING_18, childId, false, false, false, Map.of(), Offer.NONE, null, false, false);
    }

    static TransitionState planned(TransitionKind kind, UUID childId) {
        return new TransitionState(kind, childId, true, false, false, Map.of(), Offer.NONE, null, false, false);
    }

    TransitionState afterPlan() {
        return new TransitionState(kind, childId, true, planLate, reminded, steps, offer, startsOn, gap, ended);
    }

    TransitionState afterBreach() {
        return new TransitionState(kind, childId, planned, true, reminded, steps, offer, startsOn, gap, ended);
    }

    TransitionState afterReminder() {
        return new TransitionState(kind, childId, planned, planLate, true, steps, offer, startsOn, gap, ended);
    }

    TransitionState withStep(UUID stepId, boolean done) {
        Map<UUID, Boolean> changed = new LinkedHashMap<>(steps);
        changed.put(stepId, done);
        return new TransitionState(kind, childId, planned, planLate, reminded, changed, offer, startsOn, gap, ended);
    }

    TransitionState with(Offer answer, @Nullable LocalDate from) {
        return new TransitionState(kind, childId, planned, planLate, reminded, steps, answer, from, gap, ended);
    }

    TransitionState withGap() {
        return new TransitionState(kind, childId, planned, planLate, reminded, steps, offer, startsOn, true, ended);
    }

    TransitionState afterEnd() {
        return new TransitionState(kind, childId, planned, planLate, reminded, steps, offer, startsOn, false, true);
    }

    /** As it was before anything was late, and before the birthday. */
    TransitionState afterUndoing() {
        return new TransitionState(kind, childId, planned, false, false, steps, offer, startsOn, false, false);
    }

    boolean isAdult() {
        return kind == TransitionKind.TURNING_18;
    }
}

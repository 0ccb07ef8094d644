package no.barnekoordinator.local.simulation.country;

/**
 * What a municipality of the simulation is like. Invented: no real municipality is described.
 *
 * @param municipality four digits
 * @param pace how quickly and how orderly it works
 * @param procedure how it tells families that the child coordinator exists
 * @param requests how many requests it gets
 * @param coordinators how many child coordinators it has
 * @param capacity families each of them has room for
 * @param refusals share of the requests it refuses, from 0 to 1
 */
public record Town(
        String municipality,
        Pace pace,
        Procedure procedure,
        int requests,
        int coordinators,
        int capacity,
        double refusals) {

    /** How a municipality works; all times in days, all shares from 0 to 1. */
    public enum Pace {
        GOOD(5, 22, 1, 9, 0.97, 0.95, 0.08, 0.02),
        ORDINARY(14, 48, 4, 24, 0.75, 0.70, 0.22, 0.05),
        SLOW(35, 115, 15, 75, 0.35, 0.40, 0.38, 0.14);

        private final int quickestDecision;
        private final int slowestDecision;
        private final int quickestAppointment;
        private final int slowestAppointment;
        private final double repliesInTime;
        private final double hearsChildren;
        private final double deliversLate;
        private final double neverDelivers;

        Pace(
                int quickestDecision,
                int slowestDecision,
                int quickestAppointment,
                int slowestAppointment,
                double repliesInTime,
                double hearsChildren,
                double deliversLate,
                double neverDelivers) {
            this.quickestDecision = quickestDecision;
            this.slowestDecision = slowestDecision;
            this.quickestAppointment = quickestAppointment;
            this.slowestAppointment = slowestAppointment;
            this.repliesInTime = repliesInTime;
            this.hearsChildren = hearsChildren;
            this.deliversLate = deliversLate;
            this.neverDelivers = neverDelivers;
        }

        int daysToDecision(Dice dice) {
            return dice.between(quickestDecision, slowestDecision);
        }

        int daysToAppointment(Dice dice) {
            return dice.between(quickestAppointment, slowestAppointment);
        }

        boolean repliesInTime(Dice dice) {
            return dice.chance(repliesInTime);
        }

        boolean hearsChild(Dice dice) {
            return dice.chance(hearsChildren);
        }

        Punctuality punctuality(Dice dice) {
            if (dice.chance(neverDelivers)) {
                return Punctuality.NEVER;
            }
            return dice.chance(deliversLate) ? Punctuality.LATE : Punctuality.IN_TIME;
        }
    }

    /** When a promised service comes. */
    enum Punctuality {
        IN_TIME,
        LATE,
        NEVER
    }

    /** How families get to know. */
    public enum Procedure {
        /** Adopted, published and looked after. */
        GOOD,
        /** Adopted once and never published. */
        FORGOTTEN,
        NONE
    }

    /** User name of one who works or lives here. */
    String person(String role) {
        return role + "@" + municipality;
    }

    /** User name of one of several; the first has no number. */
    String person(String role, int number) {
        return number == 1 ? person(role) : person(role + "-" + number);
    }
}

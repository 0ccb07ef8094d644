package no.barnekoordinator.local.simulation.country;

import java.util.List;
import java.util.Optional;
import no.barnekoordinator.contracts.complaint.ComplaintGround;

/** Why a family complains, what the municipality and the county governor make of it, and what comes of that. */
final class ComplaintStory {

    private static final double COMPLAINS = 0.42;
    private static final int FOUR_WEEKS = 28;

    /** How the county governor decides in ten complaints about a refusal. */
    private static final List<String> OUTCOMES = List.of(
            "UPHELD",
            "UPHELD",
            "UPHELD",
            "PARTLY_UPHELD",
            "ANNULLED",
            "NOT_UPHELD",
            "NOT_UPHELD",
            "NOT_UPHELD",
            "NOT_UPHELD",
            "DISMISSED");

    private final Dice dice;
    private final Scenario scenario;
    private final int family;
    private final Complaint complaint;
    private final Assessment assessment;
    private final CaseStory granted;

    /**
     * @param family number of the family in its municipality
     * @param assessment what is looked at again when the complaint succeeds
     * @param granted what follows when the answer then is yes
     */
    ComplaintStory(Diary diary, Dice dice, int family, Assessment assessment, CaseStory granted) {
        this.dice = dice;
        this.scenario = diary.scenario();
        this.family = family;
        this.complaint = new Complaint(diary, dice, ComplaintGround.REFUSAL);
        this.assessment = assessment;
        this.granted = granted;
    }

    /** @param refused the day of the decision */
    void tellAfterRefusal(int refused) {
        if (!dice.chance(COMPLAINS)) {
            return;
        }
        boolean late = dice.chance(0.1);
        int complained = refused + (late ? dice.between(FOUR_WEEKS + 8, 75) : dice.between(2, FOUR_WEEKS - 2));
        complaint.file(family, complained, Optional.of(scenario.date(refused)));
        int looked = scenario.workday(complained + dice.between(7, 40));
        if (dice.chance(0.08)) {
            complaint.withdraw(looked);
            return;
        }
        if (late) {
            boolean taken = !dice.chance(0.6);
            complaint.judgeLateness(looked, taken);
            if (!taken) {
                complaint.dismiss(looked);
                return;
            }
        }
        if (dice.chance(0.25)) {
            complaint.reassess(looked, "REVERSED");
            decideAgain(looked + dice.between(3, 14), true);
        } else {
            complaint.reassess(looked, dice.chance(0.12) ? "PARTLY_REVERSED" : "STANDS");
            int decided = complaint.forwardAfter(looked);
            String outcome = dice.pick(OUTCOMES);
            complaint.settle(decided, outcome);
            switch (outcome) {
                case "UPHELD", "PARTLY_UPHELD" -> decideAgain(decided + dice.between(4, 20), true);
                // Sent back: the municipality may come to the same once more, with better reasons.
                case "ANNULLED" -> decideAgain(decided + dice.between(7, 30), dice.chance(0.7));
                default -> {
                    // It stays with the refusal.
                }
            }
        }
    }

    /** A complaint that needs no decision: the right is there, and nothing comes of it. */
    static void tellOfUnfulfilledRight(Diary diary, Dice dice, int family, int complained) {
        Complaint complaint = new Complaint(diary, dice, ComplaintGround.RIGHT_NOT_FULFILLED);
        complaint.file(family, complained, Optional.empty());
        int looked = diary.scenario().workday(complained + dice.between(7, 20));
        complaint.reassess(looked, "STANDS");
        complaint.settle(complaint.forwardAfter(looked), dice.chance(0.8) ? "UPHELD" : "NOT_UPHELD");
    }

    private void decideAgain(int day, boolean yes) {
        int decided = scenario.workday(day);
        assessment.again(decided, yes);
        if (yes) {
            granted.tell(decided);
        }
    }
}

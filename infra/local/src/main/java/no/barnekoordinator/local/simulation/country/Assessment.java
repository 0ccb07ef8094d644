package no.barnekoordinator.local.simulation.country;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import no.barnekoordinator.contracts.request.Condition;
import no.barnekoordinator.local.simulation.country.Step.Kind;

/** The findings of one request and the decision that follows from them, at first and after a complaint. */
final class Assessment {

    private static final List<Condition> MAY_BE_UNMET = Arrays.stream(Condition.values())
            .filter(condition -> condition != Condition.CHILD_UNDER_18_OR_EXPECTED)
            .toList();

    private final Diary diary;
    private final Dice dice;
    private final Groundwork groundwork;
    private List<Condition> unmet = List.of();

    /** @param groundwork all else a decision rests on */
    Assessment(Diary diary, Dice dice, Groundwork groundwork) {
        this.diary = diary;
        this.dice = dice;
        this.groundwork = groundwork;
    }

    void grant(int day) {
        groundwork.finish(day, false);
        for (Condition condition : Condition.values()) {
            find(day, condition, true, false);
        }
        decide(day, "GRANTED");
    }

    void refuse(int day) {
        groundwork.finish(day, false);
        unmet = dice.pick(dice.between(1, 2), MAY_BE_UNMET);
        for (Condition condition : Condition.values()) {
            find(day, condition, !unmet.contains(condition), false);
        }
        decide(day, "REFUSED");
    }

    /** What was not met is looked at once more, after a complaint; the request has opened again by itself. */
    void again(int day, boolean granted) {
        groundwork.finish(day, true);
        for (Condition condition : unmet) {
            find(day, condition, granted, true);
        }
        decide(day, granted ? "GRANTED" : "REFUSED");
    }

    private void find(int day, Condition condition, boolean met, boolean reopened) {
        Diary.Entry entry = diary.entry(day, Slot.MORNING, Kind.FINDING, condition.name())
                .by("assessor")
                .with("met", met)
                .with("reason", met ? dice.pick(Words.MET_REASONS) : Words.unmetReason(condition));
        if (dice.chance(0.25)) {
            entry.with("evidence", List.of(Map.of("title", dice.pick(Words.EVIDENCE))));
        }
        if (reopened) {
            entry.patiently();
        }
        entry.put("/api/v1/requests/" + diary.ref("request") + "/findings/" + condition);
    }

    private void decide(int day, String outcome) {
        Diary.Entry entry = diary.entry(day, Slot.AFTERNOON, Kind.DECISION, outcome)
                .by(dice.chance(0.3) ? "decision-maker" : "assessor")
                .with("considerations", dice.pick(Words.CONSIDERATIONS));
        if (outcome.equals("REFUSED")) {
            entry.with("fallbackOrdinaryCoordinator", dice.pick(Words.FALLBACK_COORDINATORS))
                    .with("fallbackIndividualPlan", dice.pick(Words.FALLBACK_PLANS));
        }
        entry.post("/api/v1/requests/" + diary.ref("request") + "/decision");
    }
}

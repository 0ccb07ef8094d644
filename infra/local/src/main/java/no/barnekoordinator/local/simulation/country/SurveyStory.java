package no.barnekoordinator.local.simulation.country;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import no.barnekoordinator.local.simulation.country.Step.Kind;
import no.barnekoordinator.local.simulation.country.Town.Procedure;

/**
 * The survey of the year, answered so that its shares are those PwC found in 2023: of the first so many answers to an
 * item, for any number, as near the share as a whole number comes.
 */
final class SurveyStory {

    private static final String INSTRUMENT = "pwc-2023";
    private static final int ANSWERS = 100;

    /** Lowest answer on the scale of one to five that counts as agreeing. */
    private static final int AGREES = 4;

    private static final int HIGHEST = 5;

    /** Codes as in the instrument the reporting service knows; shares in percent, of those who agree. */
    private enum Item {
        PROCEDURE_MISSING("information-procedure-missing", "MUNICIPALITY", 80),
        DOES_NOT_KNOW("does-not-know-of-coordinator", "FAMILY", 34),
        COOPERATE_WELL("services-cooperate-well", "FAMILY", 22),
        EASY_TO_COOPERATE("easy-to-cooperate-across-services", "COORDINATOR", 53),
        HARD_TO_LIVE_UP("hard-to-live-up-to-expectations", "COORDINATOR", 62);

        private final String code;
        private final String role;
        private final int percent;

        Item(String code, String role, int percent) {
            this.code = code;
            this.role = role;
            this.percent = percent;
        }

        /** Spreads those who agree evenly over those who answer. */
        boolean agrees(int answer) {
            return (answer + 1) * percent / 100 > answer * percent / 100;
        }
    }

    private final Scenario scenario;
    private final List<Town> towns;

    SurveyStory(Scenario scenario, List<Town> towns) {
        this.scenario = scenario;
        this.towns = towns;
    }

    /** A strand per municipality. */
    List<Diary> tell() {
        List<Diary> diaries = new ArrayList<>();
        towns.forEach(town -> diaries.add(new Diary(scenario, town, "survey")));
        for (Item item : Item.values()) {
            Dice dice = new Dice(scenario.seed(), item.code);
            for (int answer = 0; answer < ANSWERS; answer++) {
                boolean agrees = item.agrees(answer);
                Diary diary = dice.pick(fitting(item, agrees, diaries));
                int day = answer * scenario.days() / ANSWERS;
                diary.entry(day, Slot.NOON, Kind.SURVEY_ANSWER, item.code)
                        .by("integration")
                        .with("role", item.role)
                        .with("instrument", INSTRUMENT)
                        .with("version", 1)
                        .with("item", item.code)
                        .with("value", agrees ? dice.between(AGREES, HIGHEST) : dice.between(1, AGREES - 1))
                        .with("municipality", diary.town().municipality())
                        .with("period", period(scenario.date(day)))
                        .post("/api/v1/survey-answers");
            }
        }
        return diaries;
    }

    /** Municipalities answer what is true of them; should there be none of a kind, another one answers. */
    private static List<Diary> fitting(Item item, boolean agrees, List<Diary> diaries) {
        if (item != Item.PROCEDURE_MISSING) {
            return diaries;
        }
        Predicate<Diary> isTrue = diary -> agrees != (diary.town().procedure() == Procedure.GOOD);
        List<Diary> fitting = diaries.stream().filter(isTrue).toList();
        return fitting.isEmpty() ? diaries : fitting;
    }

    private static String period(LocalDate date) {
        return date.getYear() + "Q" + date.get(IsoFields.QUARTER_OF_YEAR);
    }
}

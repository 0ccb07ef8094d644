package no.barnekoordinator.local.simulation.country;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Everything that happens in a scenario, worked out beforehand. Nothing but the scenario goes into it, so the same
 * scenario gives the same script, word for word.
 *
 * @param towns the municipalities that have a life
 * @param script all commands, in the order of days and slots; within one of these, strand by strand
 */
public record Country(List<Town> towns, List<Step> script) {

    private static final Comparator<Step> BY_TIME =
            Comparator.comparingInt(Step::day).thenComparing(Step::slot);

    /** Works it out. */
    public static Country of(Scenario scenario) {
        List<Town> towns = Towns.of(scenario);
        List<Diary> diaries = new ArrayList<>();
        for (Town town : towns) {
            Dice dice = new Dice(scenario.seed(), town.municipality());
            diaries.add(new OfficeStory(scenario, town, dice).tell());
            for (int number = 1; number <= town.requests(); number++) {
                Diary diary = new Diary(scenario, town, "family" + number);
                Dice ofFamily = new Dice(scenario.seed(), town.municipality() + "/" + number);
                // From the second day, when the unit has its coordinators in place.
                int asked = ofFamily.between(1, Math.max(1, scenario.days() - 1));
                new FamilyStory(diary, ofFamily, number, towns).tell(asked);
                diaries.add(diary);
            }
        }
        diaries.addAll(new SurveyStory(scenario, towns).tell());
        return new Country(
                towns,
                diaries.stream()
                        .flatMap(diary -> diary.steps().stream())
                        .sorted(BY_TIME)
                        .toList());
    }
}

package no.barnekoordinator.local.simulation.country;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.barnekoordinator.contracts.municipality.Municipalities;
import no.barnekoordinator.contracts.municipality.Municipality;
import no.barnekoordinator.local.simulation.country.Town.Pace;
import no.barnekoordinator.local.simulation.country.Town.Procedure;

/** Chooses the municipalities and gives each its character. */
final class Towns {

    private static final String OSLO = "0301";

    /** The cities with the most inhabitants after Oslo: they get the most requests. */
    private static final Set<String> CITIES =
            Set.of("4601", "5001", "1103", "3201", "4204", "3301", "3107", "3205", "1108", "5501");

    private static final double CITY = 6;
    private static final double SMALLEST = 1;
    private static final double MIDDLING = 3;

    /** Four of five municipalities have no good procedure (PwC 2023). */
    private static final double GOOD_PROCEDURES = 0.2;

    private static final int FAMILIES_OF_A_COORDINATOR = 9;
    private static final int FAMILIES_WHERE_COORDINATORS_ARE_FEW = 16;
    private static final double ABOUT_GRANTED = 0.7;

    private final Scenario scenario;
    private final Dice dice;

    private Towns(Scenario scenario) {
        this.scenario = scenario;
        this.dice = new Dice(scenario.seed(), "towns");
    }

    static List<Town> of(Scenario scenario) {
        return new Towns(scenario).found();
    }

    private List<Town> found() {
        List<Municipality> chosen = choose(Municipalities.norway().validOn(scenario.start()));
        List<Pace> paces = paces(chosen.size());
        List<Procedure> procedures = procedures(chosen.size());
        List<Double> weights = chosen.stream().map(this::weight).toList();
        double all = weights.stream().mapToDouble(Double::doubleValue).sum();
        List<Town> towns = new ArrayList<>();
        for (int i = 0; i < chosen.size(); i++) {
            int requests = (int) Math.max(1, Math.round(scenario.requests() * weights.get(i) / all));
            Pace pace = paces.get(i);
            int families = pace == Pace.SLOW ? FAMILIES_WHERE_COORDINATORS_ARE_FEW : FAMILIES_OF_A_COORDINATOR;
            towns.add(new Town(
                    chosen.get(i).number(),
                    pace,
                    procedures.get(i),
                    requests,
                    Math.max(2, (int) Math.ceil(requests * ABOUT_GRANTED / families)),
                    dice.between(8, 13),
                    dice.between(0.12, 0.38)));
        }
        return towns;
    }

    /** Oslo, where the test persons live; then one of each county, so that no part of the country is empty. */
    private List<Municipality> choose(List<Municipality> all) {
        List<Municipality> mixed = dice.shuffled(all);
        List<Municipality> chosen = new ArrayList<>();
        List<String> counties = new ArrayList<>();
        all.stream().filter(candidate -> candidate.number().equals(OSLO)).forEach(oslo -> {
            chosen.add(oslo);
            counties.add(oslo.countyNumber());
        });
        for (Municipality candidate : mixed) {
            if (!counties.contains(candidate.countyNumber())) {
                counties.add(candidate.countyNumber());
                chosen.add(candidate);
            }
        }
        mixed.stream().filter(candidate -> !chosen.contains(candidate)).toList().forEach(chosen::add);
        return chosen.subList(0, Math.min(scenario.municipalities(), chosen.size()));
    }

    private double weight(Municipality municipality) {
        boolean large = municipality.number().equals(OSLO) || CITIES.contains(municipality.number());
        return large ? CITY : dice.between(SMALLEST, MIDDLING);
    }

    /** A third good and a quarter slow, as near as the number allows. */
    private List<Pace> paces(int number) {
        List<Pace> paces = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            double place = (i + 0.5) / number;
            paces.add(place < 1.0 / 3 ? Pace.GOOD : place < 3.0 / 4 ? Pace.ORDINARY : Pace.SLOW);
        }
        return dice.shuffled(paces);
    }

    private List<Procedure> procedures(int number) {
        List<Procedure> procedures = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            double place = (i + 0.5) / number;
            procedures.add(
                    place < GOOD_PROCEDURES
                            ? Procedure.GOOD
                            : place < 2 * GOOD_PROCEDURES ? Procedure.FORGOTTEN : Procedure.NONE);
        }
        return dice.shuffled(procedures);
    }
}

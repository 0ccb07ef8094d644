package no.barnekoordinator.local.simulation.country;

import java.util.Map;
import no.barnekoordinator.local.person.TestPerson;
import no.barnekoordinator.local.person.Username;
import no.barnekoordinator.local.simulation.country.Step.Kind;
import no.barnekoordinator.local.simulation.country.Town.Procedure;

/** What the coordinating unit does before any family asks: its coordinators, and how families get to know. */
final class OfficeStory {

    private static final String STRAND = "unit";

    /** Of those that have no procedure, how many still say how they are reached. */
    private static final double PUBLISH_CONTACT = 0.7;

    private final Diary diary;
    private final Dice dice;

    OfficeStory(Scenario scenario, Town town, Dice dice) {
        this.diary = new Diary(scenario, town, STRAND);
        this.dice = dice;
    }

    /** The name under which the id of a coordinator is kept. */
    static String keptCoordinator(Town town, int number) {
        return town.municipality() + "-" + STRAND + ".coordinator" + number;
    }

    Diary tell() {
        Town town = diary.town();
        for (int number = 1; number <= town.coordinators(); number++) {
            String username = town.person("coordinator", number);
            diary.entry(0, Slot.MORNING, Kind.COORDINATOR, "")
                    .by("assessor")
                    .with("municipality", town.municipality())
                    .with("name", TestPerson.of(Username.parse(username)).name())
                    .with("subject", username)
                    .with("capacity", town.capacity())
                    .with(
                            "mandate",
                            Map.of("validFrom", diary.scenario().date(0).toString()))
                    .keeping("coordinatorId", "coordinator" + number)
                    .post("/api/v1/coordinators");
        }
        if (town.procedure() != Procedure.NONE) {
            adopt(town.procedure());
        }
        if (town.procedure() != Procedure.NONE || dice.chance(PUBLISH_CONTACT)) {
            publishContact();
        }
        return diary;
    }

    /** Invented through and through: no number in Norway begins with 0, and example.no belongs to nobody. */
    private void publishContact() {
        Town town = diary.town();
        diary.entry(0, Slot.NOON, Kind.UNIT_CONTACT, "")
                .by("assessor")
                .with(
                        "phone",
                        "00 00 " + town.municipality().substring(0, 2) + " "
                                + town.municipality().substring(2))
                .with("email", "enhet-" + town.municipality() + "@example.no")
                .with("visitingAddress", "Oppdiktet gate 1")
                .with("openingHours", "Mandag til fredag kl. 9 til 15")
                .with("webAddress", "https://example.no/" + town.municipality())
                .put("/api/v1/municipalities/" + town.municipality() + "/unit-contact");
    }

    private void adopt(Procedure procedure) {
        Scenario scenario = diary.scenario();
        boolean good = procedure == Procedure.GOOD;
        int registered = scenario.workday(dice.between(0, 20));
        int adopted = good ? -dice.between(30, 300) : -dice.between(500, 1000);
        Diary.Entry entry = diary.entry(registered, Slot.NOON, Kind.INFORMATION_PROCEDURE, procedure.name())
                .by("assessor")
                .with("adoptedOn", scenario.date(adopted).toString())
                .with("howFamiliesAreTold", dice.pick(Words.PROCEDURES));
        if (good) {
            entry.with("lastPublishedOn", scenario.date(-dice.between(1, 25)).toString());
        }
        // The forgotten ones should have been looked at again long ago.
        int review = good ? scenario.days() + dice.between(20, 300) : -dice.between(10, 200);
        String path = "/api/v1/municipalities/" + diary.town().municipality() + "/information-procedure";
        entry.with("nextReviewOn", scenario.date(scenario.reviewday(review)).toString())
                .put(path);
        if (good) {
            publishAgain(registered, path + "/publications");
        }
    }

    private void publishAgain(int registered, String path) {
        Scenario scenario = diary.scenario();
        int day = scenario.workday(registered + dice.between(20, 120));
        while (day < scenario.days()) {
            diary.entry(day, Slot.NOON, Kind.PROCEDURE_PUBLICATION, "")
                    .by("assessor")
                    .with("publishedOn", scenario.date(day).toString())
                    .post(path);
            day = scenario.workday(day + dice.between(60, 150));
        }
    }
}

package no.barnekoordinator.local.simulation.country;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.barnekoordinator.contracts.request.Channel;
import no.barnekoordinator.local.simulation.country.Step.Kind;

/** What does not happen to most requests, but must go well when it does. */
final class Detours {

    private final Diary diary;
    private final Dice dice;
    private final Scenario scenario;
    private final Asking asking;

    Detours(Diary diary, Dice dice, Asking asking) {
        this.diary = diary;
        this.dice = dice;
        this.scenario = diary.scenario();
        this.asking = asking;
    }

    /**
     * What somebody took in was written down wrongly.
     *
     * @param body as it was sent
     * @param arrived the day of the first contact
     */
    void correct(int day, Map<String, Object> body, int arrived) {
        Map<String, Object> right = new LinkedHashMap<>(body);
        right.remove("municipality");
        right.remove("familyWishes");
        String reason = dice.pick(List.of("FIRST_CONTACT", "CHILDREN", "CONTACT"));
        switch (reason) {
            case "FIRST_CONTACT" -> {
                boolean oral = asking.channel() == Channel.ORAL;
                right.put("channel", oral ? "WRITTEN" : "ORAL");
                right.put("manner", oral ? "LETTER" : "PHONE");
                right.put(
                        "firstContactAt",
                        scenario.at(arrived - dice.between(1, 3), LocalTime.of(10, 30))
                                .toString());
            }
            case "CHILDREN" -> {
                asking.children().correctABirthDate();
                right.put("children", asking.children().toJson());
            }
            default ->
                right.put(
                        "applicant",
                        asking.applicantJson(
                                asking.applicant().withPhone("0%07d".formatted(dice.between(0, 9_999_999)))));
        }
        Diary.Entry entry = diary.entry(day, Slot.MORNING, Kind.CORRECTION, String.valueOf(right.get("channel")))
                .by("assessor")
                .with("reason", reason);
        right.forEach(entry::with);
        entry.with("explanation", Words.CORRECTED).post(request("/correction"));
    }

    /** The family stays somewhere else, and agrees that the request goes there. */
    void transfer(int day, Town to) {
        diary.entry(day, Slot.AFTERNOON, Kind.TRANSFER, to.municipality())
                .by("assessor")
                .with("toMunicipality", to.municipality())
                .with("consentBy", asking.consentsBy())
                .post(request("/transfer"));
        diary.moveTo(to);
    }

    /** The family is asked, or a service the family agrees to; most answer in time. */
    void ask(int day, int decided) {
        boolean service = dice.chance(0.5);
        Diary.Entry entry = diary.entry(day, Slot.AFTERNOON, Kind.QUESTION, service ? "SERVICE" : "FAMILY")
                .by("assessor")
                .with("source", service ? "SERVICE" : "FAMILY");
        if (service) {
            entry.with("service", dice.pick(List.of("SCHOOL", "KINDERGARTEN", "GP", "REHABILITATION", "PPT")))
                    .with("consentBy", asking.consentsBy());
        }
        entry.with(
                        "dueOn",
                        scenario.date(scenario.workday(day + dice.between(7, 14)))
                                .toString())
                .with("question", dice.pick(service ? Words.QUESTIONS_TO_SERVICES : Words.QUESTIONS_TO_FAMILY))
                .keeping("askId", "ask")
                .post(request("/questions"));
        int answered = scenario.workday(day + dice.between(1, 12));
        if (answered < decided && dice.chance(0.85)) {
            diary.entry(answered, Slot.NOON, Kind.ANSWER, service ? "SERVICE" : "FAMILY")
                    .by("assessor")
                    .with("answer", dice.pick(Words.ANSWERS))
                    .post(request("/questions/" + diary.ref("ask") + "/answer"));
        }
    }

    /** The child that was expected is there, about when it should be. */
    void bear(int asked) {
        LocalDate expected = asking.children().expected().orElseThrow();
        LocalDate born = expected.plusDays(dice.between(-12, 9));
        int told = scenario.workday(Math.max(
                        asked + 1,
                        Math.toIntExact(born.toEpochDay() - scenario.date(0).toEpochDay()))
                + dice.between(2, 10));
        Diary.Entry entry = diary.entry(told, Slot.NOON, Kind.CHILD_BORN, "").by("assessor");
        asking.children().birth(born).forEach(entry::with);
        entry.put(request("/children/1"));
    }

    /** Ends it without a decision. */
    void close(int day, String cause) {
        Diary.Entry entry = closing(day, cause);
        if (cause.equals("WRONG_REGISTRATION") && dice.chance(0.5)) {
            entry.with("erase", true);
        }
        entry.post(request("/closing"));
    }

    /** The family asks once more, on the web, where nobody could know; the unit sees that it is the same. */
    void askTwice(int day) {
        Diary.Entry again = diary.entry(day, Slot.NOON, Kind.REQUEST, "ONLINE")
                .with("channel", "ONLINE")
                .with("municipality", diary.town().municipality())
                .with("applicant", asking.applicantJson())
                .with("custody", asking.custody())
                .with("children", asking.children().toJson())
                .with("needs", dice.pick(asking.needs()))
                .with("familyWishes", true);
        again.keeping("requestId", "again").post("/api/v1/requests");
        closing(scenario.workday(day + dice.between(1, 4)), "DUPLICATE")
                .with("duplicateOf", diary.ref("request"))
                .post("/api/v1/requests/" + diary.ref("again") + "/closing");
    }

    private Diary.Entry closing(int day, String cause) {
        return diary.entry(day, Slot.NOON, Kind.REQUEST_CLOSING, cause)
                .by("assessor")
                .with("cause", cause);
    }

    private String request(String rest) {
        return "/api/v1/requests/" + diary.ref("request") + rest;
    }
}

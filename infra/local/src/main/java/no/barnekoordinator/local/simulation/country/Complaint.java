package no.barnekoordinator.local.simulation.country;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import no.barnekoordinator.contracts.complaint.ComplaintGround;
import no.barnekoordinator.local.simulation.country.Step.Kind;

/** The steps one complaint takes, each by whoever takes it. */
final class Complaint {

    private final Diary diary;
    private final Dice dice;
    private final ComplaintGround ground;

    Complaint(Diary diary, Dice dice, ComplaintGround ground) {
        this.diary = diary;
        this.dice = dice;
        this.ground = ground;
    }

    /**
     * Files it.
     *
     * @param family number of the family in its municipality
     * @param known when the family got to know of the decision, if there is one
     */
    void file(int family, int day, Optional<LocalDate> known) {
        // Some say it by telephone, and the municipality writes it down.
        boolean told = dice.chance(0.2);
        Town town = diary.town();
        Map<String, Object> complainant = new LinkedHashMap<>();
        complainant.put("name", dice.pick(Words.FIRST_NAMES) + " " + dice.pick(Words.FAMILY_NAMES));
        boolean represented = dice.chance(0.1);
        complainant.put("kind", represented ? "REPRESENTATIVE" : "PARENT");
        if (represented) {
            complainant.put("authority", "SHOWN");
        }
        Diary.Entry entry = diary.entry(
                        told ? diary.scenario().workday(day) : day, Slot.NOON, Kind.COMPLAINT, ground.name())
                .byPerson(told ? town.person("complaint-handler") : town.person("family", family))
                .with("caseId", diary.ref("case"))
                .with("ground", ground.name())
                .with(
                        "words",
                        dice.pick(ground == ComplaintGround.REFUSAL ? Words.COMPLAINTS : Words.UNFULFILLED_COMPLAINTS))
                .with("complainant", complainant);
        known.ifPresent(date -> entry.with("knownAt", date.toString()));
        if (told) {
            entry.with("channel", "ORAL").with("signed", true);
        }
        entry.keeping("complaintId", name()).patiently().post("/api/v1/complaints");
    }

    void withdraw(int day) {
        step(day, Kind.COMPLAINT_WITHDRAWAL, "").post(path("withdrawal"));
    }

    /** What the municipality makes of a late one. */
    void judgeLateness(int day, boolean taken) {
        diary.entry(day, Slot.NOON, Kind.LATENESS, taken ? "NOT_BLAMEWORTHY" : "REFUSED")
                .by("complaint-handler")
                .patiently()
                .with("judgement", taken ? "NOT_BLAMEWORTHY" : "REFUSED")
                .with("reason", taken ? "Familien var på sykehus hele perioden." : "Det er ikke sagt noe om hvorfor.")
                .post(path("lateness"));
    }

    void dismiss(int day) {
        step(day, Kind.DISMISSAL, "")
                .with("cause", "LATE")
                .with("reason", "Klagen kom etter fristen, og det er ikke grunn til å ta den til behandling.")
                .post(path("dismissal"));
    }

    void reassess(int day, String result) {
        step(day, Kind.REASSESSMENT, result)
                .with("result", result)
                .with("statement", dice.pick(Words.STATEMENTS))
                .with("independence", "ANOTHER_PERSON")
                .post(path("reassessment"));
    }

    /**
     * Sends it on.
     *
     * @return the day the county governor will have decided
     */
    int forwardAfter(int reassessed) {
        int forwarded = diary.scenario().workday(reassessed + dice.between(1, 10));
        step(forwarded, Kind.FORWARDING, "")
                .with("statement", dice.pick(Words.STATEMENTS))
                .post(path("forwarding"));
        // Nine of ten within three months.
        int took = dice.chance(0.9) ? dice.between(20, 85) : dice.between(95, 140);
        return diary.scenario().workday(forwarded + took);
    }

    void settle(int day, String outcome) {
        Diary.Entry entry = step(day, Kind.OUTCOME, outcome)
                .by("county-governor")
                .with("outcome", outcome)
                .with("directions", dice.pick(Words.DIRECTIONS));
        if (outcome.equals("UPHELD") && dice.chance(0.6)) {
            entry.with(
                    "fulfilBy",
                    diary.scenario().date(day + dice.between(30, 60)).toString());
        }
        entry.post(path("outcome"));
    }

    private Diary.Entry step(int day, Kind kind, String detail) {
        return diary.entry(day, Slot.AFTERNOON, kind, detail)
                .by("complaint-handler")
                .patiently();
    }

    private String name() {
        return "complaint-" + ground;
    }

    private String path(String what) {
        return "/api/v1/complaints/" + diary.ref(name()) + "/" + what;
    }
}

package no.barnekoordinator.local.simulation.country;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.barnekoordinator.contracts.request.Channel;
import no.barnekoordinator.local.person.SyntheticIdentityNumber;
import no.barnekoordinator.local.simulation.country.Step.Kind;

/** One family asks, is heard, and gets an answer; {@link CaseStory} and {@link ComplaintStory} tell what follows. */
final class FamilyStory {

    private static final int REPLY_TOO_LATE = 31;

    /** Four of nine ask online. */
    private static final List<Channel> CHANNELS = List.of(
            Channel.ONLINE,
            Channel.ONLINE,
            Channel.ONLINE,
            Channel.ONLINE,
            Channel.ORAL,
            Channel.ORAL,
            Channel.WRITTEN,
            Channel.REFERRED,
            Channel.REFERRED);

    private static final List<String> REASONS_TO_WITHDRAW = List.of("FAMILY_WISH", "FAMILY_WISH", "MOVED", "OTHER");

    private final Diary diary;
    private final Dice dice;
    private final Town town;
    private final Scenario scenario;
    private final int number;
    private final String surname;
    private final boolean expecting;
    private final Channel channel;
    private final List<LocalDate> born = new ArrayList<>();

    /** @param number of the family in its municipality, from 1 */
    FamilyStory(Diary diary, Dice dice, int number) {
        this.diary = diary;
        this.dice = dice;
        this.town = diary.town();
        this.scenario = diary.scenario();
        this.number = number;
        this.surname = dice.pick(Words.FAMILY_NAMES);
        this.expecting = dice.chance(0.07);
        this.channel = dice.pick(CHANNELS);
    }

    /** @param day of the wish; what somebody has to take in waits until the offices are open */
    void tell(int day) {
        int asked = channel == Channel.ONLINE ? day : scenario.workday(day);
        ask(asked);
        int days = town.pace().daysToDecision(dice);
        int heard = scenario.workday(asked + Math.max(1, days / 3));
        if (dice.chance(0.04)) {
            int withdrawn = scenario.workday(asked + Math.max(2, days / 2));
            hear(Math.min(heard, withdrawn));
            withdraw(withdrawn);
            return;
        }
        int decided = scenario.workday(asked + days);
        hear(heard);
        replyMeanwhile(asked, decided);
        Assessment assessment = new Assessment(diary, dice);
        CaseStory granted = new CaseStory(diary, dice, number);
        // What a professional refers has been thought over already, and is refused less often.
        if (dice.chance(channel == Channel.REFERRED ? town.refusals() * 0.6 : town.refusals())) {
            assessment.refuse(decided);
            new ComplaintStory(diary, dice, number, assessment, granted).tellAfterRefusal(decided);
        } else {
            assessment.grant(decided);
            granted.tell(decided);
        }
    }

    private String request(String rest) {
        return "/api/v1/requests/" + diary.ref("request") + rest;
    }

    private void ask(int day) {
        Diary.Entry entry = diary.entry(day, dice.pick(List.of(Slot.values())), Kind.REQUEST, channel.name());
        String kind = applicantKind();
        entry.with("channel", channel.name())
                .with("municipality", town.municipality())
                .with("applicant", applicant(kind))
                .with("children", children(day))
                .with("needs", dice.pick(needs(kind)))
                .with("familyWishes", true);
        if (dice.chance(0.1)) {
            entry.with("interpreterLanguage", dice.pick(Words.LANGUAGES));
        }
        if (channel == Channel.ORAL || channel == Channel.WRITTEN) {
            // Said at the counter in the morning, or posted some days ago: the clock runs from then.
            int arrived = channel == Channel.ORAL ? day : Math.max(0, day - dice.between(1, 3));
            entry.with(
                    "firstContactAt", scenario.at(arrived, LocalTime.of(8, 15)).toString());
        }
        switch (channel) {
            case ONLINE -> {
                if (dice.chance(0.3)) {
                    entry.byPerson(town.person("family", number));
                }
            }
            case ORAL -> entry.by("assessor");
            case WRITTEN -> entry.by(dice.chance(0.3) ? "integration" : "assessor");
            case REFERRED -> entry.by(dice.chance(0.2) ? "assessor" : "referrer");
        }
        entry.keeping("requestId", "request").keeping("caseId", "case").post("/api/v1/requests");
    }

    private String applicantKind() {
        if (channel == Channel.REFERRED) {
            return "PROFESSIONAL";
        }
        return expecting ? "EXPECTING_PARENT" : dice.chance(0.03) ? "YOUTH" : "PARENT";
    }

    private static List<String> needs(String kind) {
        return switch (kind) {
            case "PROFESSIONAL" -> Words.REFERRALS;
            case "EXPECTING_PARENT" -> Words.EXPECTING_NEEDS;
            default -> Words.NEEDS;
        };
    }

    private Map<String, Object> applicant(String kind) {
        Map<String, Object> applicant = new LinkedHashMap<>();
        applicant.put("kind", kind);
        applicant.put("name", dice.pick(Words.FIRST_NAMES) + " " + surname);
        // No subscriber in Norway has a number that begins with 0.
        applicant.put("phone", "0%07d".formatted(dice.between(0, 9_999_999)));
        applicant.put("email", "familie%d.%s@example.no".formatted(number, town.municipality()));
        return applicant;
    }

    private List<Map<String, Object>> children(int day) {
        List<Map<String, Object>> children = new ArrayList<>();
        LocalDate today = scenario.date(day);
        if (expecting) {
            Map<String, Object> unborn = new LinkedHashMap<>();
            unborn.put("expectedDate", today.plusDays(dice.between(20, 200)).toString());
            children.add(unborn);
        }
        int all = dice.chance(0.72) ? 1 : dice.chance(0.8) ? 2 : 3;
        for (int i = expecting ? 1 : 0; i < all; i++) {
            LocalDate birth = today.minusDays(dice.between(60, 17 * Scenario.YEAR));
            born.add(birth);
            Map<String, Object> child = new LinkedHashMap<>();
            child.put("name", dice.pick(Words.FIRST_NAMES) + " " + surname);
            child.put("birthDate", birth.toString());
            if (dice.chance(0.3)) {
                child.put("nationalIdentityNumber", SyntheticIdentityNumber.of(birth, dice.between(0, 499)));
            }
            children.add(child);
        }
        return children;
    }

    private void hear(int day) {
        hear(day, "PARENT", "ADULT", dice.pick(Words.PARENT_WORDS));
        for (LocalDate birth : born) {
            int age = birth.until(scenario.date(day)).getYears();
            // Heard from seven, younger when able (pbrl § 3-1); of own health consent from sixteen.
            if (age >= 5 && age < 18 && town.pace().hearsChild(dice)) {
                String band = age < 7 ? "UNDER_7" : age < 12 ? "FROM_7" : age < 16 ? "FROM_12" : "FROM_16";
                hear(day, age < 12 ? "CHILD" : "YOUTH", band, dice.pick(Words.CHILD_WORDS));
            }
        }
    }

    private void hear(int day, String role, String ageBand, String words) {
        diary.entry(day, Slot.NOON, Kind.HEARING, role)
                .by("assessor")
                .with("role", role)
                .with("ageBand", ageBand)
                .with("words", words)
                .post(request("/hearings"));
    }

    private void withdraw(int day) {
        String reason = dice.pick(REASONS_TO_WITHDRAW);
        diary.entry(day, Slot.AFTERNOON, Kind.WITHDRAWAL, reason)
                .by("assessor")
                .with("reason", reason)
                .post(request("/withdrawal"));
    }

    /** A reply is due when the decision takes more than a month; some come late, some never. */
    private void replyMeanwhile(int asked, int decided) {
        if (decided - asked < REPLY_TOO_LATE - 3) {
            return;
        }
        boolean inTime = town.pace().repliesInTime(dice);
        int latest = inTime ? dice.between(14, 24) : dice.between(REPLY_TOO_LATE + 4, REPLY_TOO_LATE + 30);
        int replied = scenario.workday(asked + latest);
        if (replied < decided && (inTime || dice.chance(0.5))) {
            diary.entry(replied, Slot.MORNING, Kind.PRELIMINARY_REPLY, inTime ? "IN_TIME" : "LATE")
                    .by("assessor")
                    .with("expectedOn", scenario.date(decided + 7).toString())
                    .post(request("/preliminary-reply"));
        }
    }
}

package no.barnekoordinator.local.simulation.country;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import no.barnekoordinator.local.simulation.country.Step.Kind;

/**
 * What must be known before a decision, apart from the findings: who asks, that those who may consent wish it, what the
 * children say, and what is best for them. Each thing is done once.
 */
final class Groundwork {

    /** Younger than the law says, when able. */
    private static final int HEARD_WHEN_ABLE_FROM = 5;

    private static final int OLDEST_CHILD = 17;

    private final Diary diary;
    private final Dice dice;
    private final Asking asking;
    private final Children children;
    private final Set<String> wishes = new HashSet<>();
    private final Set<Integer> settled = new HashSet<>();
    private boolean identified;
    private boolean weighed;

    Groundwork(Diary diary, Dice dice, Asking asking) {
        this.diary = diary;
        this.dice = dice;
        this.asking = asking;
        this.children = asking.children();
        this.identified = asking.identified();
    }

    /** The unit meets the family: sees who it is, and hears those who are old enough. */
    void meet(int day) {
        identify(day);
        hear(day, "PARENT", "ADULT", 0, dice.pick(Words.PARENT_WORDS), false);
        LocalDate date = diary.scenario().date(day);
        for (int number : children.aged(HEARD_WHEN_ABLE_FROM, OLDEST_CHILD, date)) {
            if (diary.town().pace().hearsChild(dice)) {
                hear(day, number, false);
            } else if (children.mustBeHeard(number, date)) {
                waive(day, number);
            }
        }
        wish(day, false);
        if (asking.hasOtherParent() && dice.chance(0.5)) {
            wish(day, "OTHER_PARENT", false);
        }
    }

    /**
     * Everything that is still missing on the day of the decision: a child may have had its birthday since.
     *
     * @param reopened whether a complaint opened the request again, of which not everybody may have heard
     */
    void finish(int day, boolean reopened) {
        identify(day);
        for (int number : children.toBeHeard(diary.scenario().date(day))) {
            if (!settled.contains(number)) {
                hear(day, number, reopened);
            }
        }
        wish(day, reopened);
        if (!weighed) {
            weighed = true;
            diary.entry(day, Slot.MORNING, Kind.BEST_INTEREST, "")
                    .by("assessor")
                    .with("considerations", dice.pick(Words.BEST_INTERESTS))
                    .put(request("/best-interest"));
        }
    }

    private void identify(int day) {
        if (identified) {
            return;
        }
        identified = true;
        if (dice.chance(0.15)) {
            // The family logs in afterwards and says that it was the one.
            diary.entry(day, Slot.MORNING, Kind.IDENTITY, "LOGIN")
                    .byPerson(diary.town().person("family", asking.family()))
                    .patiently()
                    .post("/api/v1/requests/by-reference/" + diary.ref("reference") + "/identity");
            return;
        }
        boolean shown = dice.chance(0.7);
        Diary.Entry entry = diary.entry(day, Slot.MORNING, Kind.IDENTITY, shown ? "SHOWN" : "KNOWN")
                .by("assessor")
                .with("proof", shown ? "SHOWN" : "KNOWN");
        if (shown) {
            entry.with("nationalIdentityNumber", asking.applicant().identityNumber());
        }
        entry.post(request("/identity"));
    }

    private void wish(int day, boolean reopened) {
        needed(diary.scenario().date(day)).ifPresent(capacity -> wish(day, capacity, reopened));
    }

    private void wish(int day, String capacity, boolean reopened) {
        if (!wishes.add(capacity)) {
            return;
        }
        Diary.Entry entry = diary.entry(day, Slot.MORNING, Kind.WISH, capacity)
                .by("assessor")
                .with("capacity", capacity)
                .with("wishes", true)
                .with("manner", dice.chance(0.5) ? "PHONE" : "IN_PERSON")
                .with("name", dice.pick(Words.FIRST_NAMES) + " " + dice.pick(Words.FAMILY_NAMES));
        if (reopened) {
            entry.patiently();
        }
        entry.post(request("/wishes"));
    }

    /** Who else than the one who asks must say yes (pbrl §§ 4-3, 4-4). */
    private Optional<String> needed(LocalDate on) {
        String kind = asking.kind();
        String consents =
                switch (asking.custody()) {
                    case "FOSTER_CARE" -> "CHILD_WELFARE_SERVICE";
                    case "GUARDIAN" -> "GUARDIAN";
                    default -> children.areAllYouth(on) ? "YOUTH" : "PARENT";
                };
        boolean asksItself = kind.equals(consents) || (consents.equals("PARENT") && kind.equals("EXPECTING_PARENT"));
        return asksItself ? Optional.empty() : Optional.of(consents);
    }

    private void hear(int day, int number, boolean reopened) {
        String band = children.bandOf(number, diary.scenario().date(day));
        boolean child = band.equals("UNDER_7") || band.equals("FROM_7");
        hear(day, child ? "CHILD" : "YOUTH", band, number, dice.pick(Words.CHILD_WORDS), reopened);
        settled.add(number);
    }

    /** @param number 0 for a parent */
    private void hear(int day, String role, String band, int number, String words, boolean reopened) {
        Diary.Entry entry = diary.entry(day, Slot.MORNING, Kind.HEARING, role)
                .by("assessor")
                .with("role", role)
                .with("ageBand", band)
                .with("words", words);
        if (number > 0) {
            entry.with("child", number);
        }
        if (band.equals("FROM_12") && dice.chance(0.1)) {
            entry.with("keptFromParents", true);
        }
        if (reopened) {
            entry.patiently();
        }
        entry.post(request("/hearings"));
    }

    private void waive(int day, int number) {
        int why = dice.between(1, 10);
        String reason = why <= 5 ? "DECLINED" : why <= 9 ? "NOT_ABLE" : "HARMFUL";
        String explanation =
                switch (reason) {
                    case "DECLINED" -> dice.pick(Words.DECLINED);
                    case "NOT_ABLE" -> dice.pick(Words.NOT_ABLE);
                    default -> Words.HARMFUL;
                };
        diary.entry(day, Slot.MORNING, Kind.HEARING_WAIVER, reason)
                .by("assessor")
                .with("child", number)
                .with("reason", reason)
                .with("explanation", explanation)
                .post(request("/hearing-waivers"));
        settled.add(number);
    }

    private String request(String rest) {
        return "/api/v1/requests/" + diary.ref("request") + rest;
    }
}

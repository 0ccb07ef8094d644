package no.barnekoordinator.local.simulation.country;

import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import no.barnekoordinator.contracts.request.Channel;
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
    private final Scenario scenario;
    private final int number;
    private final List<Town> towns;

    /**
     * @param number of the family in its municipality, from 1
     * @param towns all there are, should the family stay in another one
     */
    FamilyStory(Diary diary, Dice dice, int number, List<Town> towns) {
        this.diary = diary;
        this.dice = dice;
        this.scenario = diary.scenario();
        this.number = number;
        this.towns = towns;
    }

    /** @param day of the first word; what somebody has to take in waits until the offices are open */
    void tell(int day) {
        boolean expecting = dice.chance(0.07);
        if (dice.chance(0.06)) {
            int told = scenario.workday(day);
            NeedStory need = new NeedStory(diary, dice, number, children(told, expecting));
            OptionalInt wished = need.tell(told);
            if (wished.isPresent()) {
                handle(need.asking(), wished.getAsInt());
            }
            return;
        }
        Channel channel = dice.pick(CHANNELS);
        int asked = channel == Channel.ONLINE ? day : scenario.workday(day);
        Children children = children(asked, expecting);
        Asking asking = Asking.thrown(
                dice, number, channel, children, diary.town(), children.hasOneWhoCanAsk(scenario.date(asked)));
        if (channel == Channel.ONLINE && dice.chance(0.3)) {
            asking = asking.loggedIn();
        }
        // Said at the counter in the morning, or posted some days ago: the clock runs from then.
        int arrived = channel == Channel.WRITTEN ? Math.max(0, asked - dice.between(1, 3)) : asked;
        Map<String, Object> body = body(asking, arrived);
        ask(asked, asking, body);
        if (channel == Channel.ORAL || channel == Channel.WRITTEN) {
            if (dice.chance(0.04)) {
                new Detours(diary, dice, asking).close(scenario.workday(asked + 1), "WRONG_REGISTRATION");
                return;
            }
            if (dice.chance(0.1)) {
                int corrected = scenario.workday(asked + 1);
                new Detours(diary, dice, asking).correct(corrected, body, arrived);
                handle(asking, corrected);
                return;
            }
        }
        handle(asking, asked);
    }

    private Children children(int day, boolean expecting) {
        return new Children(dice, dice.pick(Words.FAMILY_NAMES), scenario.date(day), expecting);
    }

    /** From the first contact, or from when it was written down rightly. */
    private void handle(Asking asking, int asked) {
        Detours detours = new Detours(diary, dice, asking);
        boolean expecting = asking.children().expected().isPresent();
        int days = diary.town().pace().daysToDecision(dice);
        if (expecting && asking.children().count() == 1 && dice.chance(0.15)) {
            // A loss. Closed without a word to anybody.
            detours.close(scenario.workday(asked + dice.between(2, days)), "CHILD_LOST");
            return;
        }
        int from = expecting ? asked : moved(detours, asked);
        int heard = scenario.workday(from + Math.max(1, days / 3));
        Groundwork groundwork = new Groundwork(diary, dice, asking);
        int ended = scenario.workday(asked + Math.max(2, days / 2));
        if (from == asked && dice.chance(0.04)) {
            groundwork.meet(Math.min(heard, ended));
            withdraw(ended);
            return;
        }
        if (from == asked && dice.chance(0.02)) {
            detours.close(ended, "NEED_CEASED");
            return;
        }
        int decided = scenario.workday(Math.max(asked + days, heard + 1));
        groundwork.meet(heard);
        if (dice.chance(0.2)) {
            detours.ask(heard, decided);
        }
        if (from == asked && dice.chance(0.03)) {
            detours.askTwice(asked + dice.between(1, 6));
        }
        replyMeanwhile(asked, decided);
        if (expecting) {
            detours.bear(asked);
        }
        answer(asking, groundwork, decided);
    }

    private void answer(Asking asking, Groundwork groundwork, int decided) {
        Town town = diary.town();
        Assessment assessment = new Assessment(diary, dice, groundwork);
        CaseStory granted = new CaseStory(diary, dice, number);
        // What a professional refers has been thought over already, and is refused less often.
        if (dice.chance(asking.channel() == Channel.REFERRED ? town.refusals() * 0.6 : town.refusals())) {
            assessment.refuse(decided);
            new ComplaintStory(diary, dice, number, assessment, granted).tellAfterRefusal(decided);
        } else {
            assessment.grant(decided);
            granted.tell(decided);
        }
    }

    /** @return the day from which the unit that is responsible can work with it */
    private int moved(Detours detours, int asked) {
        List<Town> others =
                towns.stream().filter(town -> !town.equals(diary.town())).toList();
        if (others.isEmpty() || !dice.chance(0.04)) {
            return asked;
        }
        // Early, so that all that follows is the other one's.
        int day = scenario.workday(asked + dice.between(1, 3));
        detours.transfer(day, dice.pick(others));
        return scenario.workday(day + 1);
    }

    private Map<String, Object> body(Asking asking, int arrived) {
        Map<String, Object> body = new LinkedHashMap<>();
        Channel channel = asking.channel();
        body.put("channel", channel.name());
        body.put("municipality", diary.town().municipality());
        body.put("applicant", asking.applicantJson());
        body.put("custody", asking.custody());
        asking.otherParent().ifPresent(contact -> body.put("otherParent", contact.toJson()));
        body.put("children", asking.children().toJson());
        body.put("needs", dice.pick(asking.needs()));
        body.put("familyWishes", true);
        if (dice.chance(0.1)) {
            body.put("interpreterLanguage", dice.pick(Words.LANGUAGES));
        }
        if (dice.chance(0.2)) {
            body.put("letterLanguage", dice.pick(List.of("nn", "nn", "en", "se")));
        }
        manner(channel).ifPresent(manner -> body.put("manner", manner));
        if (channel == Channel.ORAL || channel == Channel.WRITTEN) {
            body.put("firstContactAt", scenario.at(arrived, LocalTime.of(8, 15)).toString());
        }
        return body;
    }

    private Optional<String> manner(Channel channel) {
        return switch (channel) {
            case ORAL -> Optional.of(dice.chance(0.7) ? "PHONE" : "IN_PERSON");
            case WRITTEN -> Optional.of(dice.chance(0.6) ? "LETTER" : "EMAIL");
            case ONLINE, REFERRED -> Optional.empty();
        };
    }

    private void ask(int day, Asking asking, Map<String, Object> body) {
        Slot slot = dice.pick(List.of(Slot.values()));
        Diary.Entry entry =
                diary.entry(day, slot, Kind.REQUEST, asking.channel().name());
        body.forEach(entry::with);
        switch (asking.channel()) {
            case ONLINE -> {
                if (asking.identified()) {
                    entry.byPerson(diary.town().person(asking.kind().equals("YOUTH") ? "youth" : "family", number));
                }
            }
            case ORAL -> entry.by("assessor");
            case WRITTEN -> entry.by(dice.chance(0.3) ? "integration" : "assessor");
            case REFERRED -> entry.by(dice.chance(0.2) ? "assessor" : "referrer");
        }
        entry.keeping("requestId", "request").keeping("caseId", "case");
        if (!asking.identified()) {
            entry.keeping("reference", "reference");
        }
        entry.post("/api/v1/requests");
    }

    private void withdraw(int day) {
        String reason = dice.pick(REASONS_TO_WITHDRAW);
        diary.entry(day, Slot.AFTERNOON, Kind.WITHDRAWAL, reason)
                .by("assessor")
                .with("reason", reason)
                .post("/api/v1/requests/" + diary.ref("request") + "/withdrawal");
    }

    /** A reply is due when the decision takes more than a month; some come late, some never. */
    private void replyMeanwhile(int asked, int decided) {
        if (decided - asked < REPLY_TOO_LATE - 3) {
            return;
        }
        boolean inTime = diary.town().pace().repliesInTime(dice);
        int latest = inTime ? dice.between(14, 24) : dice.between(REPLY_TOO_LATE + 4, REPLY_TOO_LATE + 30);
        int replied = scenario.workday(asked + latest);
        if (replied < decided && (inTime || dice.chance(0.5))) {
            diary.entry(replied, Slot.MORNING, Kind.PRELIMINARY_REPLY, inTime ? "IN_TIME" : "LATE")
                    .by("assessor")
                    .with(
                            "expectedOn",
                            scenario.date(scenario.workday(decided + 7)).toString())
                    .with("reason", dice.pick(Words.REPLY_REASONS))
                    .post("/api/v1/requests/" + diary.ref("request") + "/preliminary-reply");
        }
    }
}

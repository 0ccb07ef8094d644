package no.barnekoordinator.local.simulation.country;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import no.barnekoordinator.contracts.request.Channel;
import no.barnekoordinator.local.simulation.country.Step.Kind;

/** Somebody else tells of a need, and the unit asks the family whether it wishes anything at all. */
final class NeedStory {

    private static final List<Channel> CHANNELS =
            List.of(Channel.REFERRED, Channel.REFERRED, Channel.ORAL, Channel.WRITTEN);
    private static final int SOON = 12;

    private final Diary diary;
    private final Dice dice;
    private final Scenario scenario;
    private final Asking asking;

    NeedStory(Diary diary, Dice dice, int family, Children children) {
        this.diary = diary;
        this.dice = dice;
        this.scenario = diary.scenario();
        this.asking = new Asking(
                family,
                dice.pick(CHANNELS),
                children.expected().isPresent() ? "EXPECTING_PARENT" : "PARENT",
                "PARENTS",
                Contact.of(dice, dice.pick(Words.FAMILY_NAMES), Asking.email(family, diary.town()))
                        .loggingInAs(diary.town().person("family", family)),
                Optional.empty(),
                children,
                true);
    }

    /** Who asks, should it come to that. */
    Asking asking() {
        return asking;
    }

    /** @return the day on which the family said that it wishes a child coordinator; empty when it did not */
    OptionalInt tell(int day) {
        notify(day);
        int contacted = scenario.workday(day + dice.between(1, SOON));
        if (dice.chance(0.3)) {
            contact(contacted, "NOT_REACHED");
            if (dice.chance(0.3)) {
                return OptionalInt.empty();
            }
            contacted = scenario.workday(contacted + dice.between(1, SOON));
        }
        boolean wishes = dice.chance(0.65);
        contact(contacted, wishes ? "WISHES" : "DOES_NOT_WISH");
        return wishes ? OptionalInt.of(contacted) : OptionalInt.empty();
    }

    private void notify(int day) {
        Channel channel = asking.channel();
        Diary.Entry entry = diary.entry(day, Slot.MORNING, Kind.NEED, channel.name())
                .by(
                        switch (channel) {
                            case REFERRED -> dice.chance(0.7) ? "referrer" : "assessor";
                            case WRITTEN -> "integration";
                            case ORAL, ONLINE -> "assessor";
                        })
                .with("channel", channel.name())
                .with("municipality", diary.town().municipality())
                .with("notifier", dice.chance(0.85) ? "PROFESSIONAL" : "CHILD_WELFARE_SERVICE")
                .with("contact", asking.applicant().toJson())
                .with("children", asking.children().toJson())
                .with("needs", dice.pick(Words.NOTIFIED_NEEDS));
        if (channel == Channel.ORAL) {
            entry.with("manner", "PHONE");
        }
        entry.keeping("requestId", "request").keeping("caseId", "case").post("/api/v1/needs");
    }

    private void contact(int day, String outcome) {
        Diary.Entry entry = diary.entry(day, Slot.NOON, Kind.FAMILY_CONTACT, outcome)
                .by("assessor")
                .with("outcome", outcome)
                .with("manner", dice.chance(0.8) ? "PHONE" : "IN_PERSON");
        if (outcome.equals("WISHES")) {
            entry.with("applicant", asking.kind()).with("needs", dice.pick(asking.needs()));
        }
        entry.post("/api/v1/requests/" + diary.ref("request") + "/family-contact");
    }
}

package no.barnekoordinator.complaint.casefile.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import no.barnekoordinator.complaint.casefile.CaseFile;
import no.barnekoordinator.complaint.casefile.CaseFile.Stage;
import no.barnekoordinator.complaint.handling.Checks;
import no.barnekoordinator.complaint.handling.event.OtherChannel;
import no.barnekoordinator.complaint.rules.ComplaintRules;
import no.barnekoordinator.contracts.complaint.ReassessmentResult;
import no.barnekoordinator.contracts.municipality.Municipalities;
import no.barnekoordinator.contracts.municipality.Municipality;
import no.barnekoordinator.platform.calendar.Deadline;
import no.barnekoordinator.platform.calendar.NorwegianCalendar;
import no.barnekoordinator.platform.page.DeadlineWords;
import no.barnekoordinator.platform.page.PageStep;
import no.barnekoordinator.platform.page.PageStep.State;
import no.barnekoordinator.platform.rule.RuleBook;
import no.barnekoordinator.platform.time.Oslo;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** A complaint in words: where it stands, and how its deadline came about. */
@Component
public class CaseFileWords {

    private final MessageSource messages;
    private final DeadlineWords deadlineWords;
    private final NorwegianCalendar calendar;
    private final RuleBook rules;
    private final Municipalities municipalities;

    CaseFileWords(
            MessageSource messages,
            DeadlineWords deadlineWords,
            NorwegianCalendar calendar,
            RuleBook rules,
            Municipalities municipalities) {
        this.messages = messages;
        this.deadlineWords = deadlineWords;
        this.calendar = calendar;
        this.rules = rules;
        this.municipalities = municipalities;
    }

    /** Name of the complaint's municipality; its number when nobody knows it. */
    public String municipality(CaseFile file) {
        return municipalities.find(file.municipality()).map(Municipality::name).orElse(file.municipality());
    }

    /**
     * How the last day to complain came about, one sentence per step, by the rules of the day it was filed. Empty when
     * the family was told of a later day with the decision, and that one counts.
     */
    public List<String> deadline(CaseFile file) {
        Deadline deadline = calendar.deadline(
                file.knownOn(), rules.on(Oslo.dateOf(file.filedAt())).get(file.deadlineRuleId()));
        return deadline.lastDay().equals(file.lastDay()) ? deadlineWords.lines(deadline) : List.of();
    }

    /** A deadline that is counted: what it is, its last day, and how that came about. */
    public record Counted(String ruleId, LocalDate lastDay, List<String> lines) {}

    /** Every deadline of a complaint that follows from a rule, by the rules of the day it started. */
    public List<Counted> deadlines(CaseFile file) {
        List<Counted> counted = new ArrayList<>();
        LocalDate filedOn = Oslo.dateOf(file.filedAt());
        counted.add(counted(ComplaintRules.REASSESSMENT_TARGET, filedOn));
        counted.add(counted(ComplaintRules.DETRIMENT_NOTICE, filedOn));
        Instant forwardedAt = file.forwardedAt();
        if (forwardedAt != null) {
            counted.add(counted(ComplaintRules.COUNTY_GOVERNOR_NORM, Oslo.dateOf(forwardedAt)));
        }
        return counted;
    }

    private Counted counted(String ruleId, LocalDate from) {
        Deadline deadline = calendar.deadline(from, rules.on(from).get(ruleId));
        return new Counted(ruleId, deadline.lastDay(), deadlineWords.lines(deadline));
    }

    /** What has been asked and not answered, in order. */
    public List<CaseFile.Said> openQuestions(List<CaseFile.Said> said) {
        return said.stream()
                .filter(one -> one.kind() == CaseFile.Said.Kind.QUESTION)
                .filter(question -> said.stream()
                        .noneMatch(other -> other.kind() == CaseFile.Said.Kind.SUPPLEMENT
                                && Objects.equals(other.askId(), question.askId())))
                .toList();
    }

    /** The other channels nobody has noted yet, with their names. */
    public Map<String, String> otherChannelsLeft(CaseFile file) {
        Map<String, String> left = new LinkedHashMap<>();
        for (OtherChannel channel : OtherChannel.values()) {
            if (!file.course().otherChannels().contains(channel)) {
                left.put(channel.name(), text("other-channel." + channel));
            }
        }
        return left;
    }

    /** What stands in the way of looking into a complaint; empty when nothing does. */
    public List<String> inTheWay(CaseFile file) {
        CaseFile.Checked checked = file.checked();
        return new Checks(
                        checked.standing(),
                        checked.signature(),
                        checked.authority(),
                        checked.deadline(),
                        checked.lateness())
                .missing();
    }

    /** The line of steps, from received to carried out. */
    public List<PageStep> steps(CaseFile file) {
        List<PageStep> steps = new ArrayList<>();
        steps.add(step("received", file.filedAt(), State.DONE, null));
        if (file.stage() == Stage.DISMISSED) {
            steps.add(step("dismissed", file.dismissedAt(), State.DONE, null));
            return steps;
        }
        boolean withdrawn = file.stage() == Stage.WITHDRAWN;
        addReassessment(file, withdrawn, steps);
        if (file.reassessment() != ReassessmentResult.REVERSED) {
            addCountyGovernor(file, withdrawn, steps);
        }
        if (withdrawn) {
            steps.add(step("withdrawn", file.withdrawnAt(), State.DONE, null));
        } else if (!file.isSettled() || file.carriedOutAt() != null) {
            boolean now = file.stage() == Stage.REVERSED || file.stage() == Stage.DECIDED;
            steps.add(step("carried-out", file.carriedOutAt(), now ? State.NOW : State.LATER, null));
        }
        return steps;
    }

    private void addReassessment(CaseFile file, boolean withdrawn, List<PageStep> steps) {
        if (!withdrawn || file.reassessedAt() != null) {
            ReassessmentResult result = file.reassessment();
            steps.add(step(
                    "reassessed",
                    file.reassessedAt(),
                    State.NOW,
                    result == null ? null : text("reassessment." + result)));
        }
    }

    private void addCountyGovernor(CaseFile file, boolean withdrawn, List<PageStep> steps) {
        if (!withdrawn || file.forwardedAt() != null) {
            State state = file.stage() == Stage.REASSESSED ? State.NOW : State.LATER;
            steps.add(step("forwarded", file.forwardedAt(), state, file.countyGovernor()));
        }
        if (!withdrawn) {
            State state = file.stage() == Stage.FORWARDED ? State.NOW : State.LATER;
            steps.add(step(
                    "decided",
                    file.outcomeAt(),
                    state,
                    file.outcome() == null ? null : text("outcome." + file.outcome())));
        }
    }

    /** A step is done when it has a date. */
    private PageStep step(String name, @Nullable Instant at, State otherwise, @Nullable String note) {
        LocalDate date = at == null ? null : Oslo.dateOf(at);
        return new PageStep(text("complaint.step." + name), date, date == null ? otherwise : State.DONE, note);
    }

    private String text(String key) {
        Locale locale = LocaleContextHolder.getLocale();
        return messages.getMessage(key, null, locale);
    }
}

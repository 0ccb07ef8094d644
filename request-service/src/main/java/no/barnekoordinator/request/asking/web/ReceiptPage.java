package no.barnekoordinator.request.asking.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.contracts.request.Channel;
import no.barnekoordinator.platform.calendar.Deadline;
import no.barnekoordinator.platform.calendar.NorwegianCalendar;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.page.DeadlineWords;
import no.barnekoordinator.platform.page.PageStep;
import no.barnekoordinator.platform.page.PageStep.State;
import no.barnekoordinator.platform.rule.Rule;
import no.barnekoordinator.platform.security.Allowed;
import no.barnekoordinator.platform.security.Person;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.request.handling.web.Binding;
import no.barnekoordinator.request.rules.RequestRules;
import no.barnekoordinator.request.rules.RuleBooks;
import no.barnekoordinator.request.words.Choices;
import no.barnekoordinator.request.worklist.Worklist;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The receipt, to keep or print. Whoever has its reference, which cannot be guessed, may open it: it says where and
 * when somebody asked and what happens next, and nothing about anyone. Only the person it is bound to, signed in, sees
 * how it goes.
 */
@Controller
class ReceiptPage {

    private final Binding binding;
    private final MunicipalityChoices municipalities;
    private final RuleBooks rules;
    private final NorwegianCalendar calendar;
    private final DeadlineWords words;
    private final Choices texts;

    ReceiptPage(
            Binding binding,
            MunicipalityChoices municipalities,
            RuleBooks rules,
            NorwegianCalendar calendar,
            DeadlineWords words,
            Choices texts) {
        this.binding = binding;
        this.municipalities = municipalities;
        this.rules = rules;
        this.calendar = calendar;
        this.words = words;
        this.texts = texts;
    }

    /**
     * A date the family can expect something by, and how it comes about.
     *
     * @param title key of what is expected
     */
    record Expected(
            String title,
            LocalDate lastDay,
            List<String> explained,
            @Nullable String source) {}

    @GetMapping("/be-om/kvittering/{reference}")
    @Allowed(everyone = true)
    String show(@PathVariable String reference, Person person, Model model) {
        Worklist.Row row = binding.find(reference).orElseThrow(Refusal::notFound);
        Expected reply = expected("receipt.why.reply", RequestRules.PRELIMINARY_REPLY, row);
        Expected decision = expected("receipt.why.decision", RequestRules.DECISION_TARGET, row);
        Binding.Bound bound = binding.of(row, person);
        boolean mine = bound == Binding.Bound.MINE;
        model.addAttribute("reference", row.reference());
        model.addAttribute("caseId", row.caseId());
        model.addAttribute("municipality", municipalities.nameOf(row.municipality()));
        model.addAttribute("received", row.firstContactAt());
        model.addAttribute("takenByMunicipality", row.channel() != Channel.ONLINE);
        model.addAttribute("replyBy", reply.lastDay());
        model.addAttribute("expected", List.of(reply, decision));
        Instant delivered = mine ? binding.decisionDelivered(row).orElse(null) : null;
        model.addAttribute("line", line(row, reply, decision, mine, delivered));
        model.addAttribute("delivered", delivered);
        model.addAttribute("standing", standing(row, delivered));
        model.addAttribute("mayBind", bound == Binding.Bound.FREE && isOpen(row));
        model.addAttribute("own", mine ? row : null);
        model.addAttribute("mayWithdraw", mine && isOpen(row));
        model.addAttribute(
                "requestId", person.is(Role.ASSESSOR) && person.worksIn(row.municipality()) ? row.requestId() : null);
        return "receipt";
    }

    private Expected expected(String title, String ruleId, Worklist.Row row) {
        Rule rule = rules.of(row.municipality())
                .on(Oslo.dateOf(row.firstContactAt()))
                .get(ruleId);
        Deadline deadline = calendar.deadline(row.firstContactAt(), rule);
        return new Expected(title, deadline.lastDay(), words.lines(deadline), rule.legalSource());
    }

    /** What happens, step by step. How far it has come is for the person it is bound to; others see the plan. */
    private List<PageStep> line(
            Worklist.Row row, Expected reply, Expected decision, boolean mine, @Nullable Instant delivered) {
        boolean over = mine && !isOpen(row);
        boolean withdrawn = over && row.status() == Worklist.Status.WITHDRAWN;
        List<PageStep> steps = new ArrayList<>();
        steps.add(step("receipt.step.received", Oslo.dateOf(row.firstContactAt()), State.DONE, null));
        if (withdrawn) {
            steps.add(step("receipt.step.withdrawn", null, State.NOW, null));
            return steps;
        }
        State before = over ? State.DONE : State.NOW;
        steps.add(step("receipt.step.contact", null, before, "receipt.step.contact.note"));
        steps.add(step("receipt.step.reply", reply.lastDay(), over ? State.DONE : State.LATER, null));
        if (over && row.decidedAt() != null) {
            steps.add(step("receipt.step.decided", Oslo.dateOf(row.decidedAt()), State.NOW, null));
        } else {
            steps.add(step("receipt.step.decision", decision.lastDay(), State.LATER, "receipt.step.decision.note"));
        }
        steps.add(step(
                "receipt.step.complain",
                delivered == null ? null : row.complaintDeadline(),
                State.LATER,
                delivered == null ? "receipt.step.complain.note" : null));
        return steps;
    }

    /** Key of where it stands. What was decided is first told by the decision itself. */
    private static String standing(Worklist.Row row, @Nullable Instant delivered) {
        boolean decided = row.status() == Worklist.Status.GRANTED || row.status() == Worklist.Status.REFUSED;
        return "receipt.own." + (decided && delivered == null ? "DECIDED" : row.status());
    }

    private PageStep step(String key, @Nullable LocalDate date, State state, @Nullable String note) {
        return new PageStep(texts.word(key), date, state, note == null ? null : texts.word(note));
    }

    private static boolean isOpen(Worklist.Row row) {
        return row.status() == Worklist.Status.OPEN;
    }
}

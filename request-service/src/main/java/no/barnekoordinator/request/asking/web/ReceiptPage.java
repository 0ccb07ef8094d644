package no.barnekoordinator.request.asking.web;

import java.util.Optional;
import no.barnekoordinator.platform.calendar.Deadline;
import no.barnekoordinator.platform.calendar.NorwegianCalendar;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.page.DeadlineWords;
import no.barnekoordinator.platform.rule.Rule;
import no.barnekoordinator.platform.security.Allowed;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.platform.view.CaughtUp;
import no.barnekoordinator.request.rules.RequestRules;
import no.barnekoordinator.request.rules.RuleBooks;
import no.barnekoordinator.request.worklist.Worklist;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The receipt, to keep or print. Whoever has its reference, which cannot be guessed, may open it: it says where and
 * when somebody asked and what happens next, and nothing about anyone.
 */
@Controller
class ReceiptPage {

    private final Worklist worklist;
    private final MunicipalityChoices municipalities;
    private final RuleBooks rules;
    private final NorwegianCalendar calendar;
    private final DeadlineWords words;
    private final CaughtUp caughtUp;

    ReceiptPage(
            Worklist worklist,
            MunicipalityChoices municipalities,
            RuleBooks rules,
            NorwegianCalendar calendar,
            DeadlineWords words,
            CaughtUp caughtUp) {
        this.worklist = worklist;
        this.municipalities = municipalities;
        this.rules = rules;
        this.calendar = calendar;
        this.words = words;
        this.caughtUp = caughtUp;
    }

    @GetMapping("/be-om/kvittering/{reference}")
    @Allowed(everyone = true)
    String show(@PathVariable String reference, Model model) {
        Worklist.Row row =
                worklist.findByReference(reference).or(() -> later(reference)).orElseThrow(Refusal::notFound);
        Rule rule = rules.of(row.municipality())
                .on(Oslo.dateOf(row.firstContactAt()))
                .get(RequestRules.PRELIMINARY_REPLY);
        Deadline reply = calendar.deadline(row.firstContactAt(), rule);
        model.addAttribute("reference", row.reference());
        model.addAttribute("caseId", row.caseId());
        model.addAttribute("municipality", municipalities.nameOf(row.municipality()));
        model.addAttribute("received", row.firstContactAt());
        model.addAttribute("replyBy", reply.lastDay());
        model.addAttribute("replyExplained", words.lines(reply));
        model.addAttribute("replySource", rule.legalSource());
        return "receipt";
    }

    /** The view may be a moment behind the form that leads here. */
    private Optional<Worklist.Row> later(String reference) {
        caughtUp.await(Worklist.PROCESSOR);
        return worklist.findByReference(reference);
    }
}

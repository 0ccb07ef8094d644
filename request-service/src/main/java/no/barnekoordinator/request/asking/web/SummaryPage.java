package no.barnekoordinator.request.asking.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.page.FormProblems;
import no.barnekoordinator.platform.security.Allowed;
import no.barnekoordinator.platform.view.CaughtUp;
import no.barnekoordinator.platform.web.Write;
import no.barnekoordinator.request.handling.web.Receiving;
import no.barnekoordinator.request.worklist.Worklist;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Everything that was answered, to read through and send. A draft is sent once, however often it is sent. */
@Controller
class SummaryPage {

    private final AskDrafts drafts;
    private final AskFormCheck check;
    private final AskStepModel steps;
    private final MunicipalityChoices municipalities;
    private final Receiving receiving;
    private final CaughtUp caughtUp;

    SummaryPage(
            AskDrafts drafts,
            AskFormCheck check,
            AskStepModel steps,
            MunicipalityChoices municipalities,
            Receiving receiving,
            CaughtUp caughtUp) {
        this.drafts = drafts;
        this.check = check;
        this.steps = steps;
        this.municipalities = municipalities;
        this.receiving = receiving;
        this.caughtUp = caughtUp;
    }

    @GetMapping(AskStep.SUMMARY)
    @Allowed(everyone = true)
    String show(HttpServletRequest request, Model page) {
        Optional<AskDrafts.Begun> begun = drafts.of(request);
        if (begun.isEmpty()) {
            return SeeOther.to("/be-om?uten-utkast", request);
        }
        return lacking(begun.get(), request).orElseGet(() -> fill(begun.get(), page));
    }

    /** The key is the draft's own, so that a double click, or going back and sending again, gives the same receipt. */
    @PostMapping(AskStep.SUMMARY)
    @Allowed(everyone = true)
    String send(
            @RequestParam String idempotencyKey,
            Write write,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page) {
        Optional<AskDrafts.Begun> begun = mine(idempotencyKey, request);
        Optional<String> lacking = begun.flatMap(draft -> lacking(draft, request));
        if (lacking.isPresent()) {
            return lacking.get();
        }
        try {
            String receipt = write.form(() -> mine(idempotencyKey, request)
                    .map(draft -> sent(draft, write))
                    .orElse("redirect:/be-om?uten-utkast"));
            caughtUp.await(Worklist.PROCESSOR);
            drafts.forget(request, response);
            return SeeOther.answered(receipt, request);
        } catch (Refusal refusal) {
            return refused(refusal, begun.orElseThrow(() -> refusal), response, page);
        }
    }

    private String sent(AskDrafts.Begun draft, Write write) {
        String reference = receiving.receive(draft.form().asked(), write).reference();
        drafts.delete(draft);
        return "redirect:/be-om/kvittering/" + reference;
    }

    /** The draft the key was made of; not another one that was begun later in the same browser. */
    private Optional<AskDrafts.Begun> mine(String key, HttpServletRequest request) {
        return drafts.of(request).filter(draft -> draft.key().equals(key));
    }

    private Optional<String> lacking(AskDrafts.Begun draft, HttpServletRequest request) {
        return check.firstLacking(draft.form()).map(step -> SeeOther.to(step.path(), request));
    }

    /** Shown where it is put right; one who has asked already is led to that receipt. */
    private String refused(Refusal refusal, AskDrafts.Begun draft, HttpServletResponse response, Model page) {
        page.addAttribute("problems", new FormProblems().addRefusal(refusal, AskFormCheck.FIELDS));
        if (refusal.slug().equals("already-received")) {
            response.setStatus(HttpStatus.CONFLICT.value());
            page.addAttribute("alreadyReceived", refusal.arguments().getFirst());
            return fill(draft, page);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return steps.fill(AskFormCheck.stepOf(refusal), draft.form(), true, page);
    }

    private String fill(AskDrafts.Begun draft, Model page) {
        page.addAttribute("form", draft.form());
        page.addAttribute("key", draft.key());
        page.addAttribute("savedAt", draft.savedAt());
        page.addAttribute("municipality", municipalities.nameOf(draft.form().municipality()));
        page.addAttribute(
                "custody", draft.form().custodyChosen().map(Enum::name).orElse(null));
        page.addAttribute("consent", AskStepModel.consent(draft.form()).orElse(null));
        return "ask-summary";
    }
}

package no.barnekoordinator.request.worklist.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.contracts.request.ApplicantKind;
import no.barnekoordinator.contracts.request.WithdrawalReason;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.security.Allowed;
import no.barnekoordinator.platform.web.Write;
import no.barnekoordinator.request.handling.RecordFamilyContact;
import no.barnekoordinator.request.handling.WithdrawRequest;
import no.barnekoordinator.request.handling.event.ClosingCause;
import no.barnekoordinator.request.handling.event.ConsentCapacity;
import no.barnekoordinator.request.handling.event.ContactOutcome;
import no.barnekoordinator.request.handling.event.Manner;
import no.barnekoordinator.request.handling.web.RequestCommands;
import no.barnekoordinator.request.worklist.Worklist;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The forms for what becomes of a registration: the family is contacted, it is put right, goes elsewhere, or ends. */
@Controller
@RequestMapping("/innboks/{requestId}")
class RegistrationActions {

    private static final Map<String, String> OF_CONTACT = Map.of(
            "contact-outcome-missing", "contactOutcome",
            "manner-missing", "contactManner",
            "applicant-missing", "contactApplicant");

    private static final Map<String, String> OF_TRANSFER = Map.of(
            "municipality-missing", "transferTo",
            "municipality-unknown", "transferTo",
            "transfer-to-itself", "transferTo",
            "transfer-without-consent", "transferConsentBy");

    private static final Map<String, String> OF_CLOSING = Map.of(
            "closing-cause-missing", "closingCause",
            "duplicate-of-missing", "duplicateReference",
            "duplicate-unknown", "duplicateReference",
            "duplicate-of-itself", "duplicateReference",
            "erase-only-wrong-registration", "erase");

    private final RequestForms forms;
    private final RequestCommands requests;
    private final Worklist worklist;

    RegistrationActions(RequestForms forms, RequestCommands requests, Worklist worklist) {
        this.forms = forms;
        this.requests = requests;
        this.worklist = worklist;
    }

    @PostMapping(params = "action=contact")
    @Allowed(Role.ASSESSOR)
    String contact(
            @PathVariable UUID requestId,
            @RequestParam Map<String, String> fields,
            Write write,
            Model model,
            HttpServletResponse response) {
        Sent sent = new Sent(requestId, fields, write, model, response);
        return forms.change(
                sent,
                "family-contact",
                OF_CONTACT,
                (posted, now) -> new RecordFamilyContact(
                        sent.id(),
                        null,
                        posted.choice("contactOutcome", ContactOutcome.values(), "contact-outcome-missing"),
                        posted.choice("contactManner", Manner.values(), "manner-missing"),
                        posted.choiceOrNull("contactApplicant", ApplicantKind.values()),
                        posted.text("contactNeeds"),
                        now));
    }

    @PostMapping(params = "action=correct")
    @Allowed(Role.ASSESSOR)
    String correct(
            @PathVariable UUID requestId,
            @RequestParam Map<String, String> fields,
            Write write,
            Model model,
            HttpServletResponse response) {
        Sent sent = new Sent(requestId, fields, write, model, response);
        return forms.changes(sent, "correct", CorrectionForm.FIELDS, (problems, now) -> {
            Worklist.Detail known = worklist.detail(requestId).orElseThrow(Refusal::notFound);
            CorrectionForm form = new CorrectionForm(sent.posted());
            form.check(problems);
            return problems.isAny()
                    ? List.of()
                    : List.of(requests.correct(requestId, null, form.corrected(known), now));
        });
    }

    @PostMapping(params = "action=link")
    @Allowed(Role.ASSESSOR)
    String link(
            @PathVariable UUID requestId,
            @RequestParam Map<String, String> fields,
            Write write,
            Model model,
            HttpServletResponse response) {
        Sent sent = new Sent(requestId, fields, write, model, response);
        Integer child = sent.posted().number("child");
        if (child == null) {
            throw Refusal.notFound();
        }
        String number = "bornNumber." + child;
        Map<String, String> fieldsOfChild = Map.of(
                "birth-date-missing", "bornOn." + child,
                "birth-date-in-future", "bornOn." + child,
                "identity-number-malformed", number,
                "identity-number-impossible-date", number,
                "identity-number-wrong-check-digits", number,
                "identity-number-not-synthetic", number);
        return forms.change(
                sent,
                "link-child",
                fieldsOfChild,
                (posted, now) -> requests.link(
                        requestId,
                        null,
                        child,
                        posted.textOrNull("bornName." + child),
                        posted.dateOrNull("bornOn." + child),
                        posted.textOrNull(number),
                        now));
    }

    @PostMapping(params = "action=transfer")
    @Allowed(Role.ASSESSOR)
    String transfer(
            @PathVariable UUID requestId,
            @RequestParam Map<String, String> fields,
            Write write,
            Model model,
            HttpServletResponse response) {
        Sent sent = new Sent(requestId, fields, write, model, response);
        return forms.change(
                sent,
                "transfer",
                OF_TRANSFER,
                (posted, now) -> requests.transfer(
                        requestId,
                        null,
                        posted.textOrNull("transferTo"),
                        posted.choiceOrNull("transferConsentBy", ConsentCapacity.values()),
                        now));
    }

    @PostMapping(params = "action=close")
    @Allowed({Role.ASSESSOR, Role.DECISION_MAKER})
    String close(
            @PathVariable UUID requestId,
            @RequestParam Map<String, String> fields,
            Write write,
            Model model,
            HttpServletResponse response) {
        Sent sent = new Sent(requestId, fields, write, model, response);
        return forms.change(sent, "close", OF_CLOSING, (posted, now) -> {
            ClosingCause cause = posted.choice("closingCause", ClosingCause.values(), "closing-cause-missing");
            return requests.close(
                    requestId,
                    null,
                    cause,
                    cause == ClosingCause.DUPLICATE ? referred(posted.textOrNull("duplicateReference")) : null,
                    posted.ticked("erase"),
                    write.person(),
                    now);
        });
    }

    /** The request with a reference; null when none was given. */
    private @Nullable UUID referred(@Nullable String reference) {
        return reference == null
                ? null
                : worklist.findByReference(reference.toUpperCase(Locale.ROOT))
                        .map(Worklist.Row::requestId)
                        .orElseThrow(() -> Refusal.againstRule("duplicate-unknown"));
    }

    @PostMapping(params = "action=withdraw")
    @Allowed(Role.ASSESSOR)
    String withdraw(
            @PathVariable UUID requestId,
            @RequestParam Map<String, String> fields,
            Write write,
            Model model,
            HttpServletResponse response) {
        Sent sent = new Sent(requestId, fields, write, model, response);
        return forms.change(
                sent,
                "withdraw",
                Map.of("withdrawal-reason-missing", "withdrawalReason"),
                (posted, now) -> new WithdrawRequest(
                        sent.id(),
                        null,
                        posted.choice("withdrawalReason", WithdrawalReason.values(), "withdrawal-reason-missing"),
                        now));
    }
}

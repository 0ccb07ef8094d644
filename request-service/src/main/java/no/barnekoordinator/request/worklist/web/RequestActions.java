package no.barnekoordinator.request.worklist.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.contracts.request.AgeBand;
import no.barnekoordinator.contracts.request.Condition;
import no.barnekoordinator.contracts.request.HeardRole;
import no.barnekoordinator.contracts.request.WithdrawalReason;
import no.barnekoordinator.platform.command.Commands;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.page.FormProblems;
import no.barnekoordinator.platform.security.Allowed;
import no.barnekoordinator.platform.view.CaughtUp;
import no.barnekoordinator.platform.web.Write;
import no.barnekoordinator.request.handling.AssessCondition;
import no.barnekoordinator.request.handling.DecideRequest;
import no.barnekoordinator.request.handling.HearParty;
import no.barnekoordinator.request.handling.RequestId;
import no.barnekoordinator.request.handling.SendPreliminaryReply;
import no.barnekoordinator.request.handling.WithdrawRequest;
import no.barnekoordinator.request.handling.web.RequestAccess;
import no.barnekoordinator.request.worklist.Worklist;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The forms of one request's page, told apart by the button that was pressed. A form that cannot be saved comes back
 * with the reason on top and what was typed in place.
 */
@Controller
class RequestActions {

    /** Fields of a finding: the prefix and the condition's name. */
    static final String MET = "met.";

    static final String REASON = "reason.";

    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("role-missing", "role"),
            Map.entry("age-band-missing", "ageBand"),
            Map.entry("age-does-not-fit-role", "ageBand"),
            Map.entry("words-missing", "words"),
            Map.entry("expected-date-missing", "expectedOn"),
            Map.entry("expected-date-not-in-future", "expectedOn"),
            Map.entry("considerations-missing", "considerations"),
            Map.entry("withdrawal-reason-missing", "withdrawalReason"));

    private final RequestPageModel pages;
    private final RequestAccess access;
    private final Worklist worklist;
    private final Commands commands;
    private final CaughtUp caughtUp;
    private final Clock clock;

    RequestActions(
            RequestPageModel pages,
            RequestAccess access,
            Worklist worklist,
            Commands commands,
            CaughtUp caughtUp,
            Clock clock) {
        this.pages = pages;
        this.access = access;
        this.worklist = worklist;
        this.commands = commands;
        this.caughtUp = caughtUp;
        this.clock = clock;
    }

    @PostMapping(path = "/innboks/{requestId}", params = "action=hear")
    @Allowed(Role.ASSESSOR)
    String hear(
            @PathVariable UUID requestId,
            @RequestParam Map<String, String> fields,
            Write write,
            Model model,
            HttpServletResponse response) {
        Posted posted = new Posted(fields);
        return change(
                requestId,
                "hear",
                posted,
                write,
                model,
                response,
                (problems, now) -> List.of(new HearParty(
                        new RequestId(requestId),
                        null,
                        posted.choice("role", HeardRole.values(), "role-missing"),
                        posted.choice("ageBand", AgeBand.values(), "age-band-missing"),
                        null,
                        false,
                        posted.text("words"),
                        now)));
    }

    @PostMapping(path = "/innboks/{requestId}", params = "action=findings")
    @Allowed(Role.ASSESSOR)
    String assess(
            @PathVariable UUID requestId,
            @RequestParam Map<String, String> fields,
            Write write,
            Model model,
            HttpServletResponse response) {
        Posted posted = new Posted(fields);
        return change(
                requestId,
                "assess",
                posted,
                write,
                model,
                response,
                (problems, now) -> findings(requestId, posted, problems, now));
    }

    @PostMapping(path = "/innboks/{requestId}", params = "action=reply")
    @Allowed(Role.ASSESSOR)
    String reply(
            @PathVariable UUID requestId,
            @RequestParam Map<String, String> fields,
            Write write,
            Model model,
            HttpServletResponse response) {
        Posted posted = new Posted(fields);
        return change(
                requestId,
                "preliminary-reply",
                posted,
                write,
                model,
                response,
                (problems, now) -> List.of(new SendPreliminaryReply(
                        new RequestId(requestId),
                        null,
                        posted.date("expectedOn", "expected-date-missing"),
                        posted.text("replyReason"),
                        now)));
    }

    @PostMapping(path = "/innboks/{requestId}", params = "action=decide")
    @Allowed(Role.DECISION_MAKER)
    String decide(
            @PathVariable UUID requestId,
            @RequestParam Map<String, String> fields,
            Write write,
            Model model,
            HttpServletResponse response) {
        Posted posted = new Posted(fields);
        return change(
                requestId,
                "decide",
                posted,
                write,
                model,
                response,
                (problems, now) ->
                        // Only this one holds the version: nobody decides on findings they have not seen.
                        List.of(new DecideRequest(
                                new RequestId(requestId),
                                posted.version(),
                                posted.text("considerations"),
                                posted.textOrNull("fallbackOrdinaryCoordinator"),
                                posted.textOrNull("fallbackIndividualPlan"),
                                write.person().subject(),
                                false,
                                now)));
    }

    @PostMapping(path = "/innboks/{requestId}", params = "action=withdraw")
    @Allowed(Role.ASSESSOR)
    String withdraw(
            @PathVariable UUID requestId,
            @RequestParam Map<String, String> fields,
            Write write,
            Model model,
            HttpServletResponse response) {
        Posted posted = new Posted(fields);
        return change(
                requestId,
                "withdraw",
                posted,
                write,
                model,
                response,
                (problems, now) -> List.of(new WithdrawRequest(
                        new RequestId(requestId),
                        null,
                        posted.choice("withdrawalReason", WithdrawalReason.values(), "withdrawal-reason-missing"),
                        now)));
    }

    /** What a form asks to be done; adds to the problems what is wrong with it. */
    private interface Asked {
        List<?> commands(FormProblems problems, Instant now);
    }

    private String change(
            UUID requestId,
            String purpose,
            Posted posted,
            Write write,
            Model model,
            HttpServletResponse response,
            Asked asked) {
        access.check(requestId, write.person());
        FormProblems problems = new FormProblems();
        try {
            List<?> toSend = asked.commands(problems, clock.instant());
            if (!problems.isAny()) {
                String page = write.form(() -> {
                    toSend.forEach(command -> commands.send(command, write.origin(purpose)));
                    return "redirect:/innboks/" + requestId + "?done=" + purpose;
                });
                caughtUp.await(Worklist.PROCESSOR);
                return page;
            }
        } catch (Refusal refusal) {
            refused(refusal, posted, problems);
        }
        model.addAttribute("problems", problems);
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return pages.fill(requestId, write.person(), posted.fields(), model);
    }

    /** A refusal without its fallbacks concerns the field that is empty. */
    private static void refused(Refusal refusal, Posted posted, FormProblems problems) {
        if (refusal.slug().equals("fallbacks-missing")) {
            String empty = posted.text("fallbackOrdinaryCoordinator").isEmpty()
                    ? "fallbackOrdinaryCoordinator"
                    : "fallbackIndividualPlan";
            problems.addRefusal(refusal, Map.of(refusal.slug(), empty));
        } else {
            problems.addRefusal(refusal, FIELDS);
        }
    }

    /** One command for each finding that is new or changed; the others are left as they are. */
    private List<AssessCondition> findings(UUID requestId, Posted posted, FormProblems problems, Instant now) {
        List<Worklist.Finding> saved =
                worklist.detail(requestId).map(Worklist.Detail::findings).orElse(List.of());
        List<AssessCondition> changed = new ArrayList<>();
        for (Condition condition : Condition.values()) {
            Optional<Boolean> met = posted.yesOrNo(MET + condition);
            String reason = posted.text(REASON + condition);
            if (met.isEmpty() && reason.isEmpty()) {
                continue;
            }
            if (met.isEmpty()) {
                problems.add(MET + condition, "problem.finding-unclear.detail");
            } else if (reason.isEmpty()) {
                problems.add(REASON + condition, "problem.reason-missing.detail");
            } else if (saved.stream().noneMatch(finding -> isSame(finding, condition, met.get(), reason))) {
                changed.add(new AssessCondition(
                        new RequestId(requestId), null, condition, met.get(), reason, List.of(), now));
            }
        }
        if (changed.isEmpty() && !problems.isAny()) {
            problems.addGeneral("request.findings.unchanged");
        }
        return changed;
    }

    private static boolean isSame(Worklist.Finding finding, Condition condition, boolean met, String reason) {
        return finding.condition() == condition && finding.met() == met && reason.equals(finding.reason());
    }
}

package no.barnekoordinator.request.worklist.web;

import jakarta.servlet.http.HttpServletResponse;
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
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.page.FormProblems;
import no.barnekoordinator.platform.security.Allowed;
import no.barnekoordinator.platform.web.Write;
import no.barnekoordinator.request.handling.AssessCondition;
import no.barnekoordinator.request.handling.ConfirmWish;
import no.barnekoordinator.request.handling.ConsiderBestInterest;
import no.barnekoordinator.request.handling.HearParty;
import no.barnekoordinator.request.handling.RequestId;
import no.barnekoordinator.request.handling.WaiveHearing;
import no.barnekoordinator.request.handling.event.ConsentCapacity;
import no.barnekoordinator.request.handling.event.Evidence;
import no.barnekoordinator.request.handling.event.IdentityProof;
import no.barnekoordinator.request.handling.event.Manner;
import no.barnekoordinator.request.handling.event.WaiverReason;
import no.barnekoordinator.request.handling.web.RequestCommands;
import no.barnekoordinator.request.worklist.Worklist;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The forms for what is found out about a request, told apart by the button that was pressed. */
@Controller
@RequestMapping("/innboks/{requestId}")
class AssessmentActions {

    /** Fields of a finding: the prefix and the condition's name. */
    static final String MET = "met.";

    static final String REASON = "reason.";
    static final String EVIDENCE = "evidence.";

    private static final Map<String, String> OF_IDENTITY = Map.of(
            "identity-proof-missing", "identityProof",
            "identity-number-malformed", "identityNumber",
            "identity-number-impossible-date", "identityNumber",
            "identity-number-wrong-check-digits", "identityNumber",
            "identity-number-not-synthetic", "identityNumber");

    private static final Map<String, String> OF_WISH = Map.of(
            "capacity-missing", "capacity",
            "youth-under-16", "capacity",
            "consent-contradictory", "capacity",
            "wish-unclear", "wishes",
            "manner-missing", "wishManner");

    private static final Map<String, String> OF_HEARING = Map.of(
            "role-missing", "role",
            "age-band-missing", "ageBand",
            "age-does-not-fit-role", "ageBand",
            "age-band-differs", "ageBand",
            "kept-from-parents-age", "keptFromParents",
            "child-unknown", "heardChild",
            "words-missing", "words");

    private static final Map<String, String> OF_WAIVER = Map.of(
            "child-number-missing", "waivedChild",
            "child-unknown", "waivedChild",
            "waiver-reason-missing", "waiverReason",
            "child-not-too-young", "waiverReason",
            "reason-missing", "waiverExplanation");

    private final RequestForms forms;
    private final RequestCommands requests;
    private final Worklist worklist;

    AssessmentActions(RequestForms forms, RequestCommands requests, Worklist worklist) {
        this.forms = forms;
        this.requests = requests;
        this.worklist = worklist;
    }

    @PostMapping(params = "action=identify")
    @Allowed(Role.ASSESSOR)
    String identify(
            @PathVariable UUID requestId,
            @RequestParam Map<String, String> fields,
            Write write,
            Model model,
            HttpServletResponse response) {
        Sent sent = new Sent(requestId, fields, write, model, response);
        return forms.change(
                sent,
                "identify",
                OF_IDENTITY,
                (posted, now) -> requests.match(
                        requestId,
                        null,
                        posted.choice("identityProof", IdentityProof.values(), "identity-proof-missing"),
                        posted.textOrNull("identityNumber"),
                        now));
    }

    @PostMapping(params = "action=wish")
    @Allowed(Role.ASSESSOR)
    String wish(
            @PathVariable UUID requestId,
            @RequestParam Map<String, String> fields,
            Write write,
            Model model,
            HttpServletResponse response) {
        Sent sent = new Sent(requestId, fields, write, model, response);
        return forms.change(
                sent,
                "wish",
                OF_WISH,
                (posted, now) -> new ConfirmWish(
                        sent.id(),
                        null,
                        posted.choice("capacity", ConsentCapacity.values(), "capacity-missing"),
                        posted.yesOrNo("wishes").orElseThrow(() -> Refusal.malformed("wish-unclear")),
                        posted.choice("wishManner", Manner.values(), "manner-missing"),
                        posted.textOrNull("wishName"),
                        now));
    }

    @PostMapping(params = "action=hear")
    @Allowed(Role.ASSESSOR)
    String hear(
            @PathVariable UUID requestId,
            @RequestParam Map<String, String> fields,
            Write write,
            Model model,
            HttpServletResponse response) {
        Sent sent = new Sent(requestId, fields, write, model, response);
        return forms.change(
                sent,
                "hear",
                OF_HEARING,
                (posted, now) -> new HearParty(
                        sent.id(),
                        null,
                        posted.choice("role", HeardRole.values(), "role-missing"),
                        posted.choice("ageBand", AgeBand.values(), "age-band-missing"),
                        posted.number("heardChild"),
                        posted.ticked("keptFromParents"),
                        posted.text("words"),
                        now));
    }

    @PostMapping(params = "action=waive")
    @Allowed(Role.ASSESSOR)
    String waive(
            @PathVariable UUID requestId,
            @RequestParam Map<String, String> fields,
            Write write,
            Model model,
            HttpServletResponse response) {
        Sent sent = new Sent(requestId, fields, write, model, response);
        return forms.change(sent, "waive", OF_WAIVER, (posted, now) -> {
            Integer child = posted.number("waivedChild");
            if (child == null) {
                throw Refusal.malformed("child-number-missing");
            }
            return new WaiveHearing(
                    sent.id(),
                    null,
                    child,
                    posted.choice("waiverReason", WaiverReason.values(), "waiver-reason-missing"),
                    posted.text("waiverExplanation"),
                    now);
        });
    }

    @PostMapping(params = "action=best-interest")
    @Allowed(Role.ASSESSOR)
    String consider(
            @PathVariable UUID requestId,
            @RequestParam Map<String, String> fields,
            Write write,
            Model model,
            HttpServletResponse response) {
        Sent sent = new Sent(requestId, fields, write, model, response);
        return forms.change(
                sent,
                "best-interest",
                Map.of("best-interest-empty", "bestInterest"),
                (posted, now) -> new ConsiderBestInterest(sent.id(), null, posted.text("bestInterest"), now));
    }

    @PostMapping(params = "action=findings")
    @Allowed(Role.ASSESSOR)
    String assess(
            @PathVariable UUID requestId,
            @RequestParam Map<String, String> fields,
            Write write,
            Model model,
            HttpServletResponse response) {
        Sent sent = new Sent(requestId, fields, write, model, response);
        return forms.changes(sent, "assess", Map.of(), (problems, now) -> findings(sent, problems, now));
    }

    /** One command for each finding that is new or changed; the others are left as they are. */
    private List<AssessCondition> findings(Sent sent, FormProblems problems, Instant now) {
        Posted posted = sent.posted();
        List<Worklist.Finding> saved =
                worklist.detail(sent.requestId()).map(Worklist.Detail::findings).orElse(List.of());
        List<AssessCondition> changed = new ArrayList<>();
        for (Condition condition : Condition.values()) {
            Optional<Boolean> met = posted.yesOrNo(MET + condition);
            String reason = posted.text(REASON + condition);
            List<Evidence> evidence = evidence(posted, condition, problems);
            if (met.isEmpty() && reason.isEmpty() && evidence.isEmpty()) {
                continue;
            }
            if (met.isEmpty()) {
                problems.add(MET + condition, "problem.finding-unclear.detail");
            } else if (reason.isEmpty()) {
                problems.add(REASON + condition, "problem.reason-missing.detail");
            } else if (saved.stream().noneMatch(finding -> isSame(finding, condition, met.get(), reason, evidence))) {
                changed.add(new AssessCondition(
                        new RequestId(sent.requestId()), null, condition, met.get(), reason, evidence, now));
            }
        }
        if (changed.isEmpty() && !problems.isAny()) {
            problems.addGeneral("request.findings.unchanged");
        }
        return changed;
    }

    private static List<Evidence> evidence(Posted posted, Condition condition, FormProblems problems) {
        try {
            return EvidenceLines.read(posted.text(EVIDENCE + condition));
        } catch (Refusal refusal) {
            problems.addRefusal(refusal, Map.of(refusal.slug(), EVIDENCE + condition));
            return List.of();
        }
    }

    private static boolean isSame(
            Worklist.Finding finding, Condition condition, boolean met, String reason, List<Evidence> evidence) {
        return finding.condition() == condition
                && finding.met() == met
                && reason.equals(finding.reason())
                && evidence.equals(finding.evidence());
    }
}

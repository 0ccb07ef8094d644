package no.barnekoordinator.complaint.casefile.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.barnekoordinator.complaint.casefile.CaseFile;
import no.barnekoordinator.complaint.casefile.CaseFile.Stage;
import no.barnekoordinator.complaint.casefile.CaseFiles;
import no.barnekoordinator.complaint.casefile.ComplaintAccess;
import no.barnekoordinator.complaint.explanation.DecisionExplanation;
import no.barnekoordinator.complaint.handling.AskMore;
import no.barnekoordinator.complaint.handling.CarryOutOutcome;
import no.barnekoordinator.complaint.handling.CheckComplaint;
import no.barnekoordinator.complaint.handling.ComplaintId;
import no.barnekoordinator.complaint.handling.DecideDeferredEffect;
import no.barnekoordinator.complaint.handling.DismissComplaint;
import no.barnekoordinator.complaint.handling.FindDefect;
import no.barnekoordinator.complaint.handling.ForwardComplaint;
import no.barnekoordinator.complaint.handling.JudgeLateness;
import no.barnekoordinator.complaint.handling.MendDefect;
import no.barnekoordinator.complaint.handling.ReassessComplaint;
import no.barnekoordinator.complaint.handling.RecordDelivery;
import no.barnekoordinator.complaint.handling.SupplementComplaint;
import no.barnekoordinator.complaint.handling.WithdrawComplaint;
import no.barnekoordinator.complaint.handling.event.DismissalCause;
import no.barnekoordinator.complaint.handling.event.Independence;
import no.barnekoordinator.complaint.letter.DecisionCopies;
import no.barnekoordinator.complaint.letter.DecisionCopies.Taken;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.contracts.complaint.CheckFinding;
import no.barnekoordinator.contracts.complaint.ComplaintDefect;
import no.barnekoordinator.contracts.complaint.ComplaintGround;
import no.barnekoordinator.contracts.complaint.ComplaintOutcome;
import no.barnekoordinator.contracts.complaint.LatenessJudgement;
import no.barnekoordinator.contracts.complaint.ReassessmentResult;
import no.barnekoordinator.contracts.request.DeliveryChannel;
import no.barnekoordinator.platform.command.Commands;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.id.Ids;
import no.barnekoordinator.platform.security.Allowed;
import no.barnekoordinator.platform.security.Person;
import no.barnekoordinator.platform.view.CaughtUp;
import no.barnekoordinator.platform.web.Write;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The complaint handler's worklist and one complaint with what can be done to it. */
@Controller
@RequestMapping("/klager")
@Allowed(Role.COMPLAINT_HANDLER)
class HandlerPages {

    private static final String PAGE = "complaint";

    private final CaseFiles files;
    private final CaseFileWords words;
    private final Options options;
    private final ComplaintAccess access;
    private final Commands commands;
    private final DecisionCopies decisions;
    private final CaughtUp caughtUp;
    private final Ids ids;
    private final Clock clock;

    HandlerPages(
            CaseFiles files,
            CaseFileWords words,
            Options options,
            ComplaintAccess access,
            Commands commands,
            DecisionCopies decisions,
            CaughtUp caughtUp,
            Ids ids,
            Clock clock) {
        this.files = files;
        this.words = words;
        this.options = options;
        this.access = access;
        this.commands = commands;
        this.decisions = decisions;
        this.caughtUp = caughtUp;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What the handler filled in; absent fields are null.
     *
     * @param action which button
     * @param version the version the page showed
     */
    record Filled(
            @Nullable String action,
            @Nullable Long version,
            @Nullable String result,
            @Nullable String statement,
            @Nullable String reason,
            @Nullable String independence,
            @Nullable String onlyOneReason,
            @Nullable String cause,
            @Nullable String judgement,
            @Nullable String latenessReason,
            @Nullable String standing,
            @Nullable List<String> defects,
            @Nullable String explanation,
            @Nullable String question,
            @Nullable String askId,
            @Nullable String words,
            @Nullable String granted,
            @Nullable String deferredReason,
            @Nullable String newAssessment,
            @Nullable String letterId,
            @Nullable String deliveredBy,
            @Nullable String deliveredOn) {

        static final Filled EMPTY = new Filled(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, null, null, null);
    }

    /** @param decision what is kept with it, of the decision that is complained about */
    private record Step(
            Object command,
            String purpose,
            String done,
            @Nullable Taken decision) {

        Step(Object command, String purpose, String done) {
            this(command, purpose, done, null);
        }
    }

    @GetMapping
    String list(Person person, Model model) {
        List<CaseFile> all = files.ofMunicipality(person.ownMunicipality());
        model.addAttribute(
                "open", all.stream().filter(file -> !file.isSettled()).toList());
        model.addAttribute("settled", all.stream().filter(CaseFile::isSettled).toList());
        return "complaints";
    }

    @GetMapping("/{complaintId}")
    String show(@PathVariable UUID complaintId, Person person, Model model) {
        access.checkHandler(complaintId, person);
        return page(complaintId, Filled.EMPTY, person, model);
    }

    @PostMapping("/{complaintId}")
    String act(
            @PathVariable UUID complaintId,
            @ModelAttribute Filled filled,
            Write write,
            Model model,
            HttpServletResponse response) {
        access.checkHandler(complaintId, write.person());
        try {
            Step step = step(new ComplaintId(complaintId), filled, write.person(), clock.instant());
            String view = write.form(() -> {
                commands.send(step.command(), write.origin(step.purpose()));
                Taken decision = step.decision();
                if (decision != null) {
                    decisions.keep(complaintId, decision);
                }
                return "redirect:/klager/" + complaintId + "?done=" + step.done();
            });
            caughtUp.await(CaseFiles.PROCESSOR);
            return view;
        } catch (Refusal refusal) {
            if (!Form.shows(refusal)) {
                throw refusal;
            }
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            model.addAttribute("problems", Form.problemsOf(refusal));
            return page(complaintId, filled, write.person(), model);
        }
    }

    private Step step(ComplaintId id, Filled filled, Person person, Instant now) {
        Long version = filled.version();
        return switch (filled.action()) {
            case "reassess" ->
                new Step(
                        new ReassessComplaint(
                                id,
                                version,
                                code(ReassessmentResult.values(), filled.result(), "reassessment-result-missing"),
                                text(filled.statement()),
                                independence(filled.independence()),
                                filled.onlyOneReason(),
                                person.subject(),
                                decisions.deciders(id.value()),
                                now),
                        "reassess-complaint",
                        "reassessed");
            case "forward" ->
                new Step(
                        new ForwardComplaint(id, version, text(filled.statement()), now),
                        "forward-complaint",
                        "forwarded",
                        decisions.take(id.value()).orElse(null));
            case "dismiss" ->
                new Step(
                        new DismissComplaint(
                                id,
                                version,
                                code(DismissalCause.values(), filled.cause(), "dismissal-cause-missing"),
                                text(filled.reason()),
                                now),
                        "dismiss-complaint",
                        "dismissed");
            case "judge-standing" ->
                new Step(
                        new CheckComplaint(
                                id,
                                version,
                                code(CheckFinding.values(), filled.standing(), "standing-not-judged"),
                                null,
                                null,
                                now),
                        "check-complaint",
                        "checked");
            case "find-defect" ->
                new Step(
                        new FindDefect(id, version, defects(filled), text(filled.explanation()), now),
                        "find-defect",
                        "defect-found");
            case "mend" -> new Step(new MendDefect(id, version, person.subject(), false, now), "mend-defect", "mended");
            case "judge-lateness" ->
                new Step(
                        new JudgeLateness(
                                id,
                                version,
                                code(LatenessJudgement.values(), filled.judgement(), "lateness-judgement-missing"),
                                text(filled.latenessReason()),
                                now),
                        "judge-lateness",
                        "lateness-judged");
            case "ask" ->
                new Step(new AskMore(id, version, ids.next(), text(filled.question()), now), "ask-more", "asked");
            case "supplement" ->
                new Step(
                        new SupplementComplaint(
                                id, version, askId(filled.askId()), text(filled.words()), person.subject(), now),
                        "supplement-complaint",
                        "supplemented");
            case "defer" ->
                new Step(
                        new DecideDeferredEffect(
                                id, version, granted(filled.granted()), text(filled.deferredReason()), now),
                        "decide-deferred-effect",
                        "deferred");
            case "withdraw" -> new Step(new WithdrawComplaint(id, version, now), "withdraw-complaint", "withdrawn");
            case "carry-out" ->
                new Step(
                        CarryOutOutcome.byMunicipality(id, version, filled.newAssessment(), now),
                        "carry-out-outcome",
                        "carried-out");
            case "hand-over" ->
                new Step(
                        RecordDelivery.byMunicipality(
                                id,
                                version,
                                letterId(filled.letterId()),
                                channel(filled.deliveredBy()),
                                Dates.optional(filled.deliveredOn(), "delivery-date-missing"),
                                now),
                        "record-delivery",
                        "handed-over");
            case null, default -> throw Refusal.malformed("action-unknown");
        };
    }

    /** Not asked of whoever is known to be another than the one who decided. */
    private static @Nullable Independence independence(@Nullable String typed) {
        return Arrays.stream(Independence.values())
                .filter(code -> code.name().equals(typed))
                .findFirst()
                .orElse(null);
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }

    private static List<ComplaintDefect> defects(Filled filled) {
        return Objects.requireNonNullElse(filled.defects(), List.<String>of()).stream()
                .map(name -> code(ComplaintDefect.values(), name, "defect-missing"))
                .toList();
    }

    private static boolean granted(@Nullable String typed) {
        if (!"true".equals(typed) && !"false".equals(typed)) {
            throw Refusal.againstRule("deferred-effect-missing");
        }
        return Boolean.parseBoolean(typed);
    }

    private static @Nullable UUID askId(@Nullable String typed) {
        try {
            return typed == null || typed.isBlank() ? null : UUID.fromString(typed);
        } catch (IllegalArgumentException e) {
            throw Refusal.conflict("question-not-open");
        }
    }

    private static UUID letterId(@Nullable String typed) {
        try {
            return UUID.fromString(text(typed));
        } catch (IllegalArgumentException e) {
            throw Refusal.notFound();
        }
    }

    private static @Nullable DeliveryChannel channel(@Nullable String typed) {
        return Arrays.stream(DeliveryChannel.values())
                .filter(code -> code.name().equals(typed))
                .findFirst()
                .orElse(null);
    }

    private static <E extends Enum<E>> E code(E[] codes, @Nullable String name, String slugWhenMissing) {
        return Arrays.stream(codes)
                .filter(code -> code.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.againstRule(slugWhenMissing));
    }

    /** What the others answer, or that they cannot now: the rest of the page is there all the same. */
    private void explain(CaseFile file, Person person, Model model) {
        DecisionExplanation explained = decisions.kept(file.complaintId()).orElse(null);
        Set<String> deciders = Set.of();
        boolean away = false;
        try {
            if (explained == null) {
                explained = decisions.explained(file.complaintId()).orElse(null);
            }
            if (file.stage() == Stage.RECEIVED) {
                deciders = decisions.deciders(file.complaintId());
            }
        } catch (Refusal refusal) {
            away = true;
        }
        boolean self = deciders.contains(person.subject());
        model.addAttribute("explained", explained);
        model.addAttribute("explanationAway", away);
        model.addAttribute("decidedItSelf", self);
        model.addAttribute("asksIndependence", deciders.isEmpty() || self);
    }

    private String page(UUID complaintId, Filled filled, Person person, Model model) {
        CaseFile file = files.find(complaintId).orElseThrow(Refusal::notFound);
        model.addAttribute("file", file);
        model.addAttribute("texts", files.textsOf(file));
        model.addAttribute("steps", words.steps(file));
        model.addAttribute("deadlineLines", words.deadline(file));
        model.addAttribute("form", filled);
        explain(file, person, model);
        List<CaseFile.Said> said = files.saidIn(file);
        List<String> inTheWay = words.inTheWay(file);
        boolean received = file.stage() == Stage.RECEIVED;
        model.addAttribute("said", said);
        model.addAttribute("history", files.historyOf(complaintId));
        List<CaseFile.Letter> letters = files.lettersOf(complaintId);
        model.addAttribute("letters", letters);
        model.addAttribute(
                "undelivered",
                letters.stream().filter(CaseFile.Letter::isGivenUp).toList());
        model.addAttribute(
                "deliveries", options.of("delivery.channel", DeliveryChannel.BY_HAND, DeliveryChannel.PAPER));
        model.addAttribute("counted", words.deadlines(file));
        model.addAttribute("inTheWay", received ? inTheWay : List.of());
        model.addAttribute("questions", words.openQuestions(said));
        model.addAttribute("results", options.of("reassessment", ReassessmentResult.values()));
        model.addAttribute(
                "independences", options.of("independence", Independence.ANOTHER_PERSON, Independence.ONLY_ONE));
        model.addAttribute("causes", options.of("dismissal", DismissalCause.values()));
        model.addAttribute("judgements", options.of("lateness", LatenessJudgement.values()));
        model.addAttribute("standings", options.of("standing", CheckFinding.MET, CheckFinding.NOT_MET));
        model.addAttribute("defectKinds", options.of("defect", ComplaintDefect.values()));
        model.addAttribute("yesNo", options.yesNo("deferred"));
        model.addAttribute("mayJudgeStanding", received && file.checked().standing() != CheckFinding.MET);
        model.addAttribute(
                "mayJudgeLateness",
                received
                        && file.checked().deadline() == CheckFinding.NOT_MET
                        && file.checked().lateness() == null);
        model.addAttribute("mayFindDefect", received && file.checked().defects().isEmpty());
        model.addAttribute("mayMend", received && !file.checked().defects().isEmpty());
        model.addAttribute("mayDismiss", received);
        model.addAttribute("mayAsk", received || file.stage() == Stage.REASSESSED);
        model.addAttribute(
                "maySupplement", received || file.stage() == Stage.REASSESSED || file.stage() == Stage.FORWARDED);
        model.addAttribute(
                "mayDefer",
                file.ground() == ComplaintGround.CHANGE_OR_TERMINATION
                        && (received || file.stage() == Stage.REASSESSED || file.stage() == Stage.FORWARDED));
        model.addAttribute("needsAssessment", file.outcome() == ComplaintOutcome.ANNULLED);
        model.addAttribute("mayReassess", received && inTheWay.isEmpty());
        model.addAttribute("mayForward", file.stage() == Stage.REASSESSED);
        model.addAttribute(
                "mayCarryOut",
                file.requestId() == null
                        && !file.isSettled()
                        && (file.stage() == Stage.REVERSED || file.stage() == Stage.DECIDED || file.isOwnPartDue()));
        model.addAttribute(
                "mayWithdraw",
                file.stage() == Stage.RECEIVED || file.stage() == Stage.REASSESSED || file.stage() == Stage.FORWARDED);
        return PAGE;
    }
}

package no.barnekoordinator.complaint.casefile.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.barnekoordinator.complaint.casefile.CaseFile;
import no.barnekoordinator.complaint.casefile.CaseFile.Stage;
import no.barnekoordinator.complaint.casefile.CaseFiles;
import no.barnekoordinator.complaint.casefile.ComplaintAccess;
import no.barnekoordinator.complaint.handling.CarryOutOutcome;
import no.barnekoordinator.complaint.handling.ComplaintId;
import no.barnekoordinator.complaint.handling.DismissComplaint;
import no.barnekoordinator.complaint.handling.ForwardComplaint;
import no.barnekoordinator.complaint.handling.ReassessComplaint;
import no.barnekoordinator.complaint.handling.WithdrawComplaint;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.contracts.complaint.ReassessmentResult;
import no.barnekoordinator.platform.command.Commands;
import no.barnekoordinator.platform.command.Refusal;
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
    private final CaughtUp caughtUp;
    private final Clock clock;

    HandlerPages(
            CaseFiles files,
            CaseFileWords words,
            Options options,
            ComplaintAccess access,
            Commands commands,
            CaughtUp caughtUp,
            Clock clock) {
        this.files = files;
        this.words = words;
        this.options = options;
        this.access = access;
        this.commands = commands;
        this.caughtUp = caughtUp;
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
            @Nullable String reason) {

        static final Filled EMPTY = new Filled(null, null, null, null, null);
    }

    private record Step(Object command, String purpose, String done) {}

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
        return page(complaintId, Filled.EMPTY, model);
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
            Step step = step(new ComplaintId(complaintId), filled, clock.instant());
            String view = write.form(() -> {
                commands.send(step.command(), write.origin(step.purpose()));
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
            return page(complaintId, filled, model);
        }
    }

    private static Step step(ComplaintId id, Filled filled, Instant now) {
        Long version = filled.version();
        String statement = Objects.requireNonNullElse(filled.statement(), "");
        return switch (filled.action()) {
            case "reassess" ->
                new Step(
                        new ReassessComplaint(id, version, result(filled), statement, now),
                        "reassess-complaint",
                        "reassessed");
            case "forward" ->
                new Step(new ForwardComplaint(id, version, statement, now), "forward-complaint", "forwarded");
            case "dismiss" ->
                new Step(
                        new DismissComplaint(id, version, Objects.requireNonNullElse(filled.reason(), ""), now),
                        "dismiss-complaint",
                        "dismissed");
            case "withdraw" -> new Step(new WithdrawComplaint(id, version, now), "withdraw-complaint", "withdrawn");
            case "carry-out" ->
                new Step(CarryOutOutcome.byMunicipality(id, version, now), "carry-out-outcome", "carried-out");
            case null, default -> throw Refusal.malformed("action-unknown");
        };
    }

    private static ReassessmentResult result(Filled filled) {
        for (ReassessmentResult result : ReassessmentResult.values()) {
            if (result.name().equals(filled.result())) {
                return result;
            }
        }
        throw Refusal.againstRule("reassessment-result-missing");
    }

    private String page(UUID complaintId, Filled filled, Model model) {
        CaseFile file = files.find(complaintId).orElseThrow(Refusal::notFound);
        model.addAttribute("file", file);
        model.addAttribute("texts", files.textsOf(file));
        model.addAttribute("steps", words.steps(file));
        model.addAttribute("deadlineLines", words.deadline(file));
        model.addAttribute("form", filled);
        model.addAttribute("results", options.of("reassessment", ReassessmentResult.values()));
        model.addAttribute("mayReassess", file.stage() == Stage.RECEIVED);
        model.addAttribute("mayForward", file.stage() == Stage.REASSESSED);
        model.addAttribute(
                "mayCarryOut",
                file.requestId() == null
                        && !file.isSettled()
                        && (file.stage() == Stage.REVERSED || file.stage() == Stage.DECIDED));
        model.addAttribute(
                "mayWithdraw",
                file.stage() == Stage.RECEIVED || file.stage() == Stage.REASSESSED || file.stage() == Stage.FORWARDED);
        return PAGE;
    }
}

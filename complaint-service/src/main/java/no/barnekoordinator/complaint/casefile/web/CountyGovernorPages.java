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
import no.barnekoordinator.complaint.handling.ComplaintId;
import no.barnekoordinator.complaint.handling.NotifyDetriment;
import no.barnekoordinator.complaint.handling.RecordOutcome;
import no.barnekoordinator.complaint.letter.DecisionCopies;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.contracts.complaint.ComplaintOutcome;
import no.barnekoordinator.contracts.complaint.ResponsibleParty;
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

/** What has been forwarded to a county governor, and where it says what it decided. */
@Controller
@RequestMapping("/oversendte")
@Allowed(Role.COUNTY_GOVERNOR)
class CountyGovernorPages {

    private final CaseFiles files;
    private final CaseFileWords words;
    private final Options options;
    private final ComplaintAccess access;
    private final Commands commands;
    private final DecisionCopies decisions;
    private final CaughtUp caughtUp;
    private final Clock clock;

    CountyGovernorPages(
            CaseFiles files,
            CaseFileWords words,
            Options options,
            ComplaintAccess access,
            Commands commands,
            DecisionCopies decisions,
            CaughtUp caughtUp,
            Clock clock) {
        this.files = files;
        this.words = words;
        this.options = options;
        this.access = access;
        this.commands = commands;
        this.decisions = decisions;
        this.caughtUp = caughtUp;
        this.clock = clock;
    }

    /**
     * What the officer filled in; absent fields are null.
     *
     * @param version the version the page showed
     * @param fulfilBy a date as ISO 8601, as the browser sends it
     */
    record Filled(
            @Nullable String action,
            @Nullable Long version,
            @Nullable String outcome,
            @Nullable String directions,
            @Nullable String responsible,
            @Nullable String responsibleName,
            @Nullable String fulfilBy,
            @Nullable Boolean toDetriment,
            @Nullable String reason) {

        static final Filled EMPTY = new Filled(null, null, null, null, null, null, null, null, null);
    }

    /** A complaint with the name of its municipality. */
    record Row(CaseFile file, String municipality) {}

    @GetMapping
    String list(Person person, Model model) {
        String office = person.countyGovernor();
        if (office == null) {
            throw Refusal.forbidden("no-county-governor");
        }
        List<Row> all = files.forwardedTo(office).stream()
                .map(file -> new Row(file, words.municipality(file)))
                .toList();
        model.addAttribute("office", office);
        model.addAttribute(
                "open",
                all.stream()
                        .filter(row -> row.file().stage() == Stage.FORWARDED)
                        .toList());
        model.addAttribute(
                "settled",
                all.stream()
                        .filter(row -> row.file().stage() != Stage.FORWARDED)
                        .toList());
        return "forwarded-complaints";
    }

    @GetMapping("/{complaintId}")
    String show(@PathVariable UUID complaintId, Person person, Model model) {
        access.checkCountyGovernor(complaintId, person);
        return page(complaintId, Filled.EMPTY, model);
    }

    @PostMapping("/{complaintId}")
    String decide(
            @PathVariable UUID complaintId,
            @ModelAttribute Filled filled,
            Write write,
            Model model,
            HttpServletResponse response) {
        access.checkCountyGovernor(complaintId, write.person());
        try {
            boolean notice = "detriment".equals(filled.action());
            Object command = notice
                    ? new NotifyDetriment(
                            new ComplaintId(complaintId),
                            filled.version(),
                            Objects.requireNonNullElse(filled.reason(), ""),
                            clock.instant())
                    : command(complaintId, filled, clock.instant());
            String view = write.form(() -> {
                commands.send(command, write.origin(notice ? "notify-detriment" : "record-outcome"));
                return "redirect:/oversendte/" + complaintId + "?done="
                        + (notice ? "detriment-notified" : "outcome-recorded");
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

    private static RecordOutcome command(UUID complaintId, Filled filled, Instant now) {
        return new RecordOutcome(
                new ComplaintId(complaintId),
                filled.version(),
                outcome(filled),
                Objects.requireNonNullElse(filled.directions(), ""),
                responsible(filled),
                filled.responsibleName() == null || filled.responsibleName().isBlank()
                        ? null
                        : filled.responsibleName(),
                Dates.optional(filled.fulfilBy(), "fulfil-by-unreadable"),
                Boolean.TRUE.equals(filled.toDetriment()),
                now);
    }

    private static @Nullable ResponsibleParty responsible(Filled filled) {
        for (ResponsibleParty responsible : ResponsibleParty.values()) {
            if (responsible.name().equals(filled.responsible())) {
                return responsible;
            }
        }
        return null;
    }

    private static ComplaintOutcome outcome(Filled filled) {
        for (ComplaintOutcome outcome : ComplaintOutcome.values()) {
            if (outcome.name().equals(filled.outcome())) {
                return outcome;
            }
        }
        throw Refusal.againstRule("outcome-missing");
    }

    private String page(UUID complaintId, Filled filled, Model model) {
        CaseFile file = files.find(complaintId).orElseThrow(Refusal::notFound);
        model.addAttribute("file", file);
        model.addAttribute("municipality", words.municipality(file));
        model.addAttribute("explained", decisions.kept(complaintId).orElse(null));
        model.addAttribute("explanationAway", false);
        model.addAttribute("texts", files.textsOf(file));
        model.addAttribute("steps", words.steps(file));
        model.addAttribute("deadlineLines", words.deadline(file));
        model.addAttribute("form", filled);
        model.addAttribute("outcomes", options.of("outcome", ComplaintOutcome.values()));
        model.addAttribute("said", files.saidIn(file));
        model.addAttribute("history", files.historyOf(complaintId));
        model.addAttribute("counted", words.deadlines(file));
        model.addAttribute("responsibles", options.of("responsible", ResponsibleParty.values()));
        model.addAttribute(
                "mayNotify", file.stage() == Stage.FORWARDED && file.course().detrimentNotifiedAt() == null);
        model.addAttribute("mayDecide", file.stage() == Stage.FORWARDED);
        return "forwarded-complaint";
    }
}

package no.barnekoordinator.complaint.filing.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.barnekoordinator.complaint.casefile.CaseFile;
import no.barnekoordinator.complaint.casefile.CaseFile.Stage;
import no.barnekoordinator.complaint.casefile.CaseFiles;
import no.barnekoordinator.complaint.casefile.ComplaintAccess;
import no.barnekoordinator.complaint.casefile.web.CaseFileWords;
import no.barnekoordinator.complaint.casefile.web.Dates;
import no.barnekoordinator.complaint.casefile.web.Form;
import no.barnekoordinator.complaint.casefile.web.Options;
import no.barnekoordinator.complaint.filing.Complaining;
import no.barnekoordinator.complaint.handling.ComplaintId;
import no.barnekoordinator.complaint.handling.WithdrawComplaint;
import no.barnekoordinator.complaint.handling.event.ComplainantKind;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.contracts.complaint.ComplaintGround;
import no.barnekoordinator.platform.command.Commands;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.page.FormProblems;
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
import org.springframework.web.bind.annotation.RequestParam;

/** How to complain, the form that helps to, and the receipt with where the complaint stands. */
@Controller
@RequestMapping("/klage")
class ComplainPages {

    private final Complaining complaining;
    private final CaseFiles files;
    private final CaseFileWords words;
    private final Options options;
    private final ComplaintAccess access;
    private final Commands commands;
    private final CaughtUp caughtUp;
    private final Clock clock;

    ComplainPages(
            Complaining complaining,
            CaseFiles files,
            CaseFileWords words,
            Options options,
            ComplaintAccess access,
            Commands commands,
            CaughtUp caughtUp,
            Clock clock) {
        this.complaining = complaining;
        this.files = files;
        this.words = words;
        this.options = options;
        this.access = access;
        this.commands = commands;
        this.caughtUp = caughtUp;
        this.clock = clock;
    }

    /**
     * What was filled in, as typed; absent fields are null.
     *
     * @param knownAt a date as ISO 8601, as the browser sends it
     */
    record Filled(
            @Nullable String caseId,
            @Nullable String ground,
            @Nullable String words,
            @Nullable String kind,
            @Nullable String name,
            @Nullable String phone,
            @Nullable String knownAt) {}

    @GetMapping
    @Allowed(everyone = true)
    String form(@RequestParam Optional<String> sak, Person person, Model model) {
        String kind = person.is(Role.YOUTH) ? ComplainantKind.YOUTH.name() : ComplainantKind.PARENT.name();
        boolean own = person.is(Role.FAMILY, Role.YOUTH);
        return page(
                new Filled(sak.orElse(null), null, null, own ? kind : null, own ? person.name() : null, null, null),
                person,
                model);
    }

    @PostMapping
    @Allowed({Role.FAMILY, Role.YOUTH, Role.COMPLAINT_HANDLER})
    String submit(@ModelAttribute Filled filled, Write write, Model model, HttpServletResponse response) {
        FormProblems missing = missing(filled);
        if (missing.isAny()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            model.addAttribute("problems", missing);
            return page(filled, write.person(), model);
        }
        try {
            Complaining.Words complaint = checked(filled);
            String view = write.form(() -> "redirect:/klage/kvittering/"
                    + complaining.file(complaint, write).filed().reference());
            caughtUp.await(CaseFiles.PROCESSOR);
            return view;
        } catch (Refusal refusal) {
            FormProblems problems = refusal.kind() == Refusal.Kind.NOT_FOUND
                    ? new FormProblems().add("caseId", "complain.case.unknown")
                    : Form.problemsOf(refusal);
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            model.addAttribute("problems", problems);
            return page(filled, write.person(), model);
        }
    }

    @GetMapping("/kvittering/{reference}")
    @Allowed({Role.FAMILY, Role.YOUTH, Role.COMPLAINT_HANDLER})
    String receipt(@PathVariable String reference, Person person, Model model) {
        return receipt(found(reference, person), model);
    }

    @PostMapping("/kvittering/{reference}")
    @Allowed({Role.FAMILY, Role.YOUTH, Role.COMPLAINT_HANDLER})
    String withdraw(@PathVariable String reference, Write write, Model model, HttpServletResponse response) {
        CaseFile file = found(reference, write.person());
        try {
            String view = write.form(() -> {
                commands.send(
                        new WithdrawComplaint(new ComplaintId(file.complaintId()), null, clock.instant()),
                        write.origin("withdraw-complaint"));
                return "redirect:/klage/kvittering/" + file.reference() + "?done=withdrawn";
            });
            caughtUp.await(CaseFiles.PROCESSOR);
            return view;
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            model.addAttribute("problems", Form.problemsOf(refusal));
            return receipt(file, model);
        }
    }

    private CaseFile found(String reference, Person person) {
        CaseFile file = files.findByReference(ComplaintId.normalized(reference)).orElseThrow(Refusal::notFound);
        access.checkComplainantOrHandler(file.complaintId(), person);
        return file;
    }

    private String receipt(CaseFile file, Model model) {
        model.addAttribute("file", file);
        model.addAttribute("municipality", words.municipality(file));
        model.addAttribute("steps", words.steps(file));
        model.addAttribute("deadlineLines", words.deadline(file));
        model.addAttribute(
                "mayWithdraw",
                file.stage() == Stage.RECEIVED || file.stage() == Stage.REASSESSED || file.stage() == Stage.FORWARDED);
        return "complain-receipt";
    }

    private String page(Filled filled, Person person, Model model) {
        boolean mayComplain = person.is(Role.FAMILY, Role.YOUTH, Role.COMPLAINT_HANDLER);
        List<CaseFile> own = person.is(Role.FAMILY, Role.YOUTH) ? files.filedBy(person.subject()) : List.of();
        model.addAttribute("form", filled);
        model.addAttribute("mayComplain", mayComplain);
        model.addAttribute("writesDown", mayComplain && !person.is(Role.FAMILY, Role.YOUTH));
        model.addAttribute("own", own);
        model.addAttribute("grounds", options.of("ground", ComplaintGround.values()));
        model.addAttribute("kinds", options.of("complainant", ComplainantKind.values()));
        return "complain";
    }

    /** Everything that is not filled in, in the order of the page. */
    private static FormProblems missing(Filled filled) {
        FormProblems problems = new FormProblems();
        for (String[] field : new String[][] {
            {"caseId", filled.caseId(), "complaint-case-missing"},
            {"ground", filled.ground(), "complaint-ground-missing"},
            {"words", filled.words(), "complaint-words-missing"},
            {"kind", filled.kind(), "complainant-kind-missing"},
            {"name", filled.name(), "complainant-name-missing"}
        }) {
            if (field[1] == null || field[1].isBlank()) {
                problems.add(field[0], "problem." + field[2] + ".detail");
            }
        }
        return problems;
    }

    private static Complaining.Words checked(Filled filled) {
        return new Complaining.Words(
                caseId(filled.caseId()),
                code(ComplaintGround.values(), filled.ground(), "complaint-ground-missing"),
                Objects.requireNonNullElse(filled.words(), ""),
                code(ComplainantKind.values(), filled.kind(), "complainant-kind-missing"),
                Objects.requireNonNullElse(filled.name(), ""),
                filled.phone() == null || filled.phone().isBlank() ? null : filled.phone(),
                Dates.optional(filled.knownAt(), "known-unreadable"));
    }

    private static UUID caseId(@Nullable String text) {
        try {
            return UUID.fromString(text == null ? "" : text.strip());
        } catch (IllegalArgumentException e) {
            throw Refusal.againstRule("complaint-case-missing");
        }
    }

    private static <E extends Enum<E>> E code(E[] codes, @Nullable String name, String slugWhenMissing) {
        return Arrays.stream(codes)
                .filter(code -> code.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.againstRule(slugWhenMissing));
    }
}

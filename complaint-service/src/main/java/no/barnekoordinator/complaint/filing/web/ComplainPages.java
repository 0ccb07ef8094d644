package no.barnekoordinator.complaint.filing.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
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
import no.barnekoordinator.complaint.draft.Drafts;
import no.barnekoordinator.complaint.filing.Complaining;
import no.barnekoordinator.complaint.handling.ChooseOtherChannel;
import no.barnekoordinator.complaint.handling.ComplaintId;
import no.barnekoordinator.complaint.handling.MendDefect;
import no.barnekoordinator.complaint.handling.SupplementComplaint;
import no.barnekoordinator.complaint.handling.WithdrawComplaint;
import no.barnekoordinator.complaint.handling.event.Authority;
import no.barnekoordinator.complaint.handling.event.ComplainantKind;
import no.barnekoordinator.complaint.handling.event.FilingChannel;
import no.barnekoordinator.complaint.handling.event.OtherChannel;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.contracts.complaint.ComplaintDefect;
import no.barnekoordinator.contracts.complaint.ComplaintGround;
import no.barnekoordinator.platform.command.Commands;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.page.FormProblems;
import no.barnekoordinator.platform.page.Language;
import no.barnekoordinator.platform.security.Allowed;
import no.barnekoordinator.platform.security.Person;
import no.barnekoordinator.platform.view.CaughtUp;
import no.barnekoordinator.platform.web.Write;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

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
    private final Drafts drafts;
    private final JsonMapper json;
    private final Clock clock;

    ComplainPages(
            Complaining complaining,
            CaseFiles files,
            CaseFileWords words,
            Options options,
            ComplaintAccess access,
            Commands commands,
            CaughtUp caughtUp,
            Drafts drafts,
            JsonMapper json,
            Clock clock) {
        this.complaining = complaining;
        this.files = files;
        this.words = words;
        this.options = options;
        this.access = access;
        this.commands = commands;
        this.caughtUp = caughtUp;
        this.drafts = drafts;
        this.json = json;
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
            @Nullable String knownAt,
            @Nullable String authority,
            @Nullable String address,
            @Nullable Boolean protectedAddress,
            @Nullable String birthDate,
            @Nullable String channel,
            @Nullable Boolean signed,
            @Nullable String action) {

        /** An empty form, with what is known of who opens it. */
        static Filled of(@Nullable String caseId, @Nullable String kind, @Nullable String name) {
            return new Filled(caseId, null, null, kind, name, null, null, null, null, null, null, null, null, null);
        }
    }

    /** What the complainant does to a complaint from its receipt. */
    record Act(
            @Nullable String action,
            @Nullable String words,
            @Nullable String askId,
            @Nullable String channel) {}

    @GetMapping
    @Allowed(everyone = true)
    String form(@RequestParam Optional<String> sak, Person person, Model model) {
        String kind = person.is(Role.YOUTH) ? ComplainantKind.YOUTH.name() : ComplainantKind.PARENT.name();
        boolean own = person.is(Role.FAMILY, Role.YOUTH);
        Filled empty = Filled.of(sak.orElse(null), own ? kind : null, own ? person.name() : null);
        Optional<Drafts.Draft> begun = mayComplain(person) ? drafts.of(person.subject()) : Optional.empty();
        model.addAttribute("savedAt", begun.map(Drafts.Draft::savedAt).orElse(null));
        return page(
                begun.map(draft -> json.readValue(draft.form(), Filled.class)).orElse(empty), person, model);
    }

    @PostMapping
    @Allowed({Role.FAMILY, Role.YOUTH, Role.COMPLAINT_HANDLER})
    String submit(@ModelAttribute Filled filled, Write write, Model model, HttpServletResponse response) {
        if ("save".equals(filled.action())) {
            return write.form(() -> {
                drafts.save(write.person().subject(), json.writeValueAsString(filled));
                return "redirect:/klage?done=draft-saved";
            });
        }
        if ("delete-draft".equals(filled.action())) {
            return write.form(() -> {
                drafts.delete(write.person().subject());
                return "redirect:/klage?done=draft-deleted";
            });
        }
        FormProblems missing = missing(filled);
        if (missing.isAny()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            model.addAttribute("problems", missing);
            return page(filled, write.person(), model);
        }
        try {
            Complaining.Words complaint = checked(filled);
            String view = write.form(() -> {
                String reference = complaining.file(complaint, write).filed().reference();
                drafts.delete(write.person().subject());
                return "redirect:/klage/kvittering/" + reference;
            });
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
    String act(
            @PathVariable String reference,
            @ModelAttribute Act act,
            Write write,
            Model model,
            HttpServletResponse response) {
        CaseFile file = found(reference, write.person());
        try {
            Step step = step(file, act, write.person());
            String view = write.form(() -> {
                commands.send(step.command(), write.origin(step.purpose()));
                return "redirect:/klage/kvittering/" + file.reference() + "?done=" + step.done();
            });
            caughtUp.await(CaseFiles.PROCESSOR);
            return view;
        } catch (Refusal refusal) {
            if (!Form.shows(refusal)) {
                throw refusal;
            }
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            model.addAttribute("problems", Form.problemsOf(refusal));
            return receipt(file, model);
        }
    }

    private record Step(Object command, String purpose, String done) {}

    private Step step(CaseFile file, Act act, Person person) {
        ComplaintId id = new ComplaintId(file.complaintId());
        Instant now = clock.instant();
        return switch (act.action()) {
            case "supplement" ->
                new Step(
                        new SupplementComplaint(
                                id,
                                null,
                                askId(act.askId()),
                                Objects.requireNonNullElse(act.words(), ""),
                                person.subject(),
                                now),
                        "supplement-complaint",
                        "supplemented");
            case "mend" ->
                new Step(
                        new MendDefect(id, null, person.subject(), person.is(Role.FAMILY, Role.YOUTH), now),
                        "mend-defect",
                        "mended");
            case "other-channel" ->
                new Step(
                        new ChooseOtherChannel(
                                id, null, code(OtherChannel.values(), act.channel(), "other-channel-missing"), now),
                        "choose-other-channel",
                        "channel-chosen");
            case "withdraw" -> new Step(new WithdrawComplaint(id, null, now), "withdraw-complaint", "withdrawn");
            case null, default -> throw Refusal.malformed("action-unknown");
        };
    }

    private static @Nullable UUID askId(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw Refusal.conflict("question-not-open");
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
        boolean open =
                file.stage() == Stage.RECEIVED || file.stage() == Stage.REASSESSED || file.stage() == Stage.FORWARDED;
        model.addAttribute("mayWithdraw", open);
        model.addAttribute("maySupplement", open);
        model.addAttribute("lacksSomething", !file.checked().defects().isEmpty());
        model.addAttribute("mayMend", !file.checked().defects().contains(ComplaintDefect.AUTHORITY));
        model.addAttribute("texts", files.textsOf(file));
        model.addAttribute("said", files.saidIn(file));
        model.addAttribute("letters", files.lettersOf(file.complaintId()));
        model.addAttribute("questions", words.openQuestions(files.saidIn(file)));
        model.addAttribute("channels", words.otherChannelsLeft(file));
        return "complain-receipt";
    }

    private String page(Filled filled, Person person, Model model) {
        boolean mayComplain = mayComplain(person);
        List<CaseFile> own = person.is(Role.FAMILY, Role.YOUTH) ? files.filedBy(person.subject()) : List.of();
        model.addAttribute("form", filled);
        model.addAttribute("mayComplain", mayComplain);
        model.addAttribute("writesDown", mayComplain && !person.is(Role.FAMILY, Role.YOUTH));
        model.addAttribute("own", own);
        model.addAttribute("grounds", options.of("ground", ComplaintGround.values()));
        model.addAttribute("kinds", options.of("complainant", ComplainantKind.values()));
        model.addAttribute(
                "authorities", options.of("authority", Authority.LAWYER, Authority.SHOWN, Authority.MISSING));
        model.addAttribute("entries", options.of("channel", FilingChannel.ORAL, FilingChannel.PAPER));
        return "complain";
    }

    private static boolean mayComplain(Person person) {
        return person.is(Role.FAMILY, Role.YOUTH, Role.COMPLAINT_HANDLER);
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
                new Complaining.By(
                        code(ComplainantKind.values(), filled.kind(), "complainant-kind-missing"),
                        Objects.requireNonNullElse(filled.name(), ""),
                        orNull(filled.phone()),
                        orNull(filled.authority()) == null
                                ? null
                                : code(Authority.values(), filled.authority(), "authority-missing"),
                        orNull(filled.address()),
                        Boolean.TRUE.equals(filled.protectedAddress()),
                        Dates.optional(filled.birthDate(), "birth-date-unreadable"),
                        Language.of(LocaleContextHolder.getLocale()).tag()),
                Dates.optional(filled.knownAt(), "known-unreadable"),
                orNull(filled.channel()) == null
                        ? new Complaining.Entry(FilingChannel.ORAL, Boolean.TRUE.equals(filled.signed()))
                        : new Complaining.Entry(
                                code(FilingChannel.values(), filled.channel(), "filing-channel-missing"),
                                Boolean.TRUE.equals(filled.signed())));
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
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

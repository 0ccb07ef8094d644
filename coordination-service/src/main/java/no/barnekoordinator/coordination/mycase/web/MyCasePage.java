package no.barnekoordinator.coordination.mycase.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.contracts.coordination.InformationCategory;
import no.barnekoordinator.contracts.coordination.ServiceKind;
import no.barnekoordinator.coordination.team.Members;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.page.FormProblems;
import no.barnekoordinator.platform.page.PageStep;
import no.barnekoordinator.platform.security.Allowed;
import no.barnekoordinator.platform.security.Person;
import no.barnekoordinator.platform.view.CaughtUp;
import no.barnekoordinator.platform.web.Write;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The family's and the youth's own page. Before the right is granted there is no case here; then the page leads to the
 * request by the reference on its receipt.
 */
@Controller
class MyCasePage {

    private static final Pattern REFERENCE = Pattern.compile("[A-Z0-9]+(-[A-Z0-9]+)*");
    private static final int LONGEST = 40;

    private final MyCases cases;
    private final MyConsents consents;
    private final CaughtUp caughtUp;
    private final MessageSource messages;

    MyCasePage(MyCases cases, MyConsents consents, CaughtUp caughtUp, MessageSource messages) {
        this.cases = cases;
        this.consents = consents;
        this.caughtUp = caughtUp;
        this.messages = messages;
    }

    /** What was typed about a new consent. */
    record NewConsent(
            @Nullable String childId,
            @Nullable String service,
            @Nullable List<String> categories,
            @Nullable String purpose,
            @Nullable String validUntil) {}

    @GetMapping("/min-sak")
    @Allowed({Role.FAMILY, Role.YOUTH})
    String list(
            @RequestParam(required = false) @Nullable String reference,
            Person person,
            Model model,
            HttpServletResponse response) {
        String typed = reference == null ? "" : reference.strip().toUpperCase(Locale.ROOT);
        if (typed.length() <= LONGEST && REFERENCE.matcher(typed).matches()) {
            return "redirect:/be-om/kvittering/" + typed;
        }
        List<MyCase.Brief> mine = cases.of(person);
        if (reference == null && mine.size() == 1) {
            return "redirect:/min-sak/" + mine.getFirst().caseId();
        }
        if (reference != null) {
            showProblems(new FormProblems().add("reference", "my-case.reference.missing"), model, response);
        }
        model.addAttribute("cases", mine);
        model.addAttribute("reference", typed);
        return "my-cases";
    }

    @GetMapping("/min-sak/{caseId}")
    @Allowed({Role.FAMILY, Role.YOUTH})
    String show(@PathVariable UUID caseId, Person person, Model model) {
        return fill(caseId, person, new NewConsent("", "", List.of(), "", ""), model);
    }

    @PostMapping(path = "/min-sak/{caseId}", params = "action=give")
    @Allowed({Role.FAMILY, Role.YOUTH})
    String give(
            @PathVariable UUID caseId,
            @ModelAttribute NewConsent form,
            Write write,
            Model model,
            HttpServletResponse response) {
        FormProblems problems = new FormProblems();
        UUID child = id(form.childId());
        if (child == null) {
            problems.add("childId", "my-case.give.child.missing");
        }
        MyConsents.To to = new MyConsents.To(code(ServiceKind.values(), form.service()), id(form.service()));
        if (to.service() == null && to.relative() == null) {
            problems.add("service", "my-case.give.service.missing");
        }
        List<InformationCategory> categories = categories(form.categories());
        if (categories.isEmpty()) {
            problems.add("categories", "my-case.give.categories.missing");
        }
        if (form.purpose() == null || form.purpose().isBlank()) {
            problems.add("purpose", "my-case.give.purpose.missing");
        }
        boolean dated = form.validUntil() != null && !form.validUntil().isBlank();
        LocalDate until = date(form.validUntil());
        if (dated && until == null) {
            problems.add("validUntil", "form.date");
        }
        Map<String, String> fields = Map.of(
                "period-backwards", "validUntil",
                "field-too-long", "purpose",
                "consent-is-the-youths", "categories",
                "consent-contradicted", "service");
        return send(
                        caseId,
                        write,
                        problems,
                        fields,
                        "consent-given",
                        () -> consents.give(caseId, child, to, form.purpose(), categories, until, write))
                .orElseGet(() -> {
                    showProblems(problems, model, response);
                    return fill(caseId, write.person(), form, model);
                });
    }

    @PostMapping(path = "/min-sak/{caseId}", params = "action=narrow")
    @Allowed({Role.FAMILY, Role.YOUTH})
    String narrow(
            @PathVariable UUID caseId,
            @RequestParam UUID consentId,
            @RequestParam(required = false) @Nullable List<String> keep,
            Write write,
            Model model,
            HttpServletResponse response) {
        return changed(
                caseId,
                write,
                "consent-narrowed",
                model,
                response,
                () -> consents.narrow(caseId, consentId, categories(keep), write));
    }

    @PostMapping(path = "/min-sak/{caseId}", params = "action=withdraw")
    @Allowed({Role.FAMILY, Role.YOUTH})
    String withdraw(
            @PathVariable UUID caseId,
            @RequestParam UUID consentId,
            Write write,
            Model model,
            HttpServletResponse response) {
        return changed(
                caseId, write, "consent-withdrawn", model, response, () -> consents.withdraw(caseId, consentId, write));
    }

    @PostMapping(path = "/min-sak/{caseId}", params = "action=stop")
    @Allowed({Role.FAMILY, Role.YOUTH})
    String stop(
            @PathVariable UUID caseId,
            @RequestParam ServiceKind service,
            Write write,
            Model model,
            HttpServletResponse response) {
        return changed(
                caseId, write, "consent-withdrawn", model, response, () -> consents.stop(caseId, service, write));
    }

    @PostMapping(path = "/min-sak/{caseId}", params = "action=stop-all")
    @Allowed({Role.FAMILY, Role.YOUTH})
    String stopAll(@PathVariable UUID caseId, Write write, Model model, HttpServletResponse response) {
        return changed(caseId, write, "consent-withdrawn", model, response, () -> consents.stop(caseId, null, write));
    }

    @PostMapping(path = "/min-sak/{caseId}", params = "action=agree-move")
    @Allowed({Role.FAMILY, Role.YOUTH})
    String agreeToMove(
            @PathVariable UUID caseId,
            @RequestParam UUID moveId,
            Write write,
            Model model,
            HttpServletResponse response) {
        return changed(
                caseId, write, "move-agreed", model, response, () -> consents.agreeToMove(caseId, moveId, write));
    }

    @PostMapping(path = "/min-sak/{caseId}", params = "action=take-back-move")
    @Allowed({Role.FAMILY, Role.YOUTH})
    String takeBackMove(
            @PathVariable UUID caseId,
            @RequestParam UUID moveId,
            Write write,
            Model model,
            HttpServletResponse response) {
        return changed(
                caseId, write, "move-taken-back", model, response, () -> consents.takeBackMove(caseId, moveId, write));
    }

    private String changed(
            UUID caseId, Write write, String done, Model model, HttpServletResponse response, Runnable effect) {
        FormProblems problems = new FormProblems();
        return send(caseId, write, problems, Map.of(), done, effect).orElseGet(() -> {
            showProblems(problems, model, response);
            return show(caseId, write.person(), model);
        });
    }

    /** Has the effect once, and waits until the page shows it. */
    private Optional<String> send(
            UUID caseId, Write write, FormProblems problems, Map<String, String> fields, String done, Runnable effect) {
        if (problems.isAny()) {
            cases.self(caseId, write.person());
            return Optional.empty();
        }
        Supplier<String> once = () -> {
            effect.run();
            return "redirect:/min-sak/" + caseId + "?done=" + done;
        };
        try {
            String target = write.form(once);
            caughtUp.await(Members.PROCESSOR);
            return Optional.of(target);
        } catch (Refusal refusal) {
            problems.addRefusal(refusal, fields);
            return Optional.empty();
        }
    }

    private String fill(UUID caseId, Person person, NewConsent form, Model model) {
        MyCase mine = cases.one(caseId, person);
        model.addAttribute("mine", mine);
        model.addAttribute("steps", mine.steps().stream().map(this::step).toList());
        model.addAttribute("form", form);
        model.addAttribute("children", childrenToChoose(mine));
        model.addAttribute("services", recipientsToChoose(mine));
        model.addAttribute("allCategories", choices("information", InformationCategory.values()));
        return "my-case";
    }

    private Map<String, String> childrenToChoose(MyCase mine) {
        Map<String, String> choices = new LinkedHashMap<>();
        mine.theirs()
                .forEach(child -> choices.put(
                        child.childId().toString(),
                        Optional.ofNullable(child.name()).orElseGet(() -> text("my-case.child.erased"))));
        return choices;
    }

    private Map<String, String> recipientsToChoose(MyCase mine) {
        Map<String, String> choices = choices("service", ServiceKind.values());
        mine.relatives()
                .forEach(relative -> choices.put(
                        relative.memberId().toString(),
                        Objects.requireNonNullElse(relative.name(), "–") + ", "
                                + text("relation." + relative.relation())));
        return choices;
    }

    private PageStep step(MyCase.Step step) {
        return new PageStep(text("my-case.step." + step.stage()), step.date(), step.state(), null);
    }

    private Map<String, String> choices(String prefix, Enum<?>[] codes) {
        Map<String, String> choices = new LinkedHashMap<>();
        for (Enum<?> code : codes) {
            choices.put(code.name(), text(prefix + "." + code.name()));
        }
        return choices;
    }

    private String text(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }

    private static void showProblems(FormProblems problems, Model model, HttpServletResponse response) {
        model.addAttribute("problems", problems);
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    }

    private static List<InformationCategory> categories(@Nullable List<String> chosen) {
        return chosen == null
                ? List.of()
                : Arrays.stream(InformationCategory.values())
                        .filter(category -> chosen.contains(category.name()))
                        .toList();
    }

    private static <E extends Enum<E>> @Nullable E code(E[] codes, @Nullable String chosen) {
        return Arrays.stream(codes)
                .filter(code -> code.name().equals(chosen))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable UUID id(@Nullable String typed) {
        try {
            return typed == null ? null : UUID.fromString(typed);
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }

    private static @Nullable LocalDate date(@Nullable String typed) {
        try {
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException notADate) {
            return null;
        }
    }
}

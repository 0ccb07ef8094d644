package no.barnekoordinator.reporting.survey.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.contracts.reporting.RespondentRole;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.page.FormProblems;
import no.barnekoordinator.platform.security.Allowed;
import no.barnekoordinator.platform.web.Write;
import no.barnekoordinator.reporting.csv.CsvFaultsException;
import no.barnekoordinator.reporting.handling.survey.ImportSurvey;
import no.barnekoordinator.reporting.instrument.Item;
import no.barnekoordinator.reporting.survey.ImportedSurveys;
import no.barnekoordinator.reporting.survey.SurveyResults;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What was answered in the country, open to all; and the form an analyst brings in another survey with. */
@Controller
class SurveyResultsPage {

    private static final String IMPORT = "/tilsyn/undersokelse/hent-inn";

    private static final Map<String, String> FIELDS = Map.of(
            "source-malformed", "source",
            "survey-in-future", "surveyedOn",
            "survey-year", "year",
            "survey-invited-too-few", "invited",
            "survey-too-few", "file",
            "survey-imported-already", "file",
            "survey-imported-before", "replace");

    private final SurveyResults results;
    private final ImportedSurveys imported;
    private final SurveyImports imports;
    private final MessageSource messages;

    SurveyResultsPage(SurveyResults results, ImportedSurveys imported, SurveyImports imports, MessageSource messages) {
        this.results = results;
        this.imported = imported;
        this.imports = imports;
        this.messages = messages;
    }

    @GetMapping("/tilsyn/undersokelse")
    @Allowed(everyone = true)
    String results(@RequestParam(required = false) @Nullable String year, Model model) {
        model.addAttribute("results", results.of(year));
        return "survey-results";
    }

    @GetMapping(IMPORT)
    @Allowed(Role.ANALYST)
    String form(Model model) {
        return fill(Map.of(), model);
    }

    @PostMapping(IMPORT)
    @Allowed(Role.ANALYST)
    String bringIn(@RequestParam Map<String, String> typed, Write write, Model model, HttpServletResponse response) {
        FormProblems problems = new FormProblems();
        Optional<ImportSurvey> survey = read(typed, problems);
        if (survey.isPresent()) {
            try {
                return write.form(() -> {
                    imports.send(survey.get(), write);
                    return "redirect:" + IMPORT + "?done=survey-imported";
                });
            } catch (Refusal refusal) {
                problems.addRefusal(refusal, FIELDS);
            }
        }
        model.addAttribute("problems", problems);
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return fill(typed, model);
    }

    private Optional<ImportSurvey> read(Map<String, String> typed, FormProblems problems) {
        Optional<RespondentRole> role = List.of(RespondentRole.values()).stream()
                .filter(one -> one.name().equals(typed.get("role")))
                .findFirst();
        if (role.isEmpty()) {
            problems.add("role", "survey-import.role.missing");
        }
        Optional<Integer> year = number(typed, "year", 4);
        if (year.isEmpty()) {
            problems.add("year", "survey-import.year.missing");
        }
        Optional<LocalDate> surveyedOn = date(typed.getOrDefault("surveyedOn", ""));
        if (surveyedOn.isEmpty()) {
            problems.add("surveyedOn", "survey-import.date.missing");
        }
        Optional<Integer> invited = number(typed, "invited", 7);
        if (invited.isEmpty() && !typed.getOrDefault("invited", "").isBlank()) {
            problems.add("invited", "survey-import.invited.unreadable");
        }
        if (problems.isAny()) {
            return Optional.empty();
        }
        try {
            return Optional.of(imports.read(
                    typed.getOrDefault("file", ""),
                    role.orElseThrow(),
                    year.orElseThrow(),
                    typed.getOrDefault("source", ""),
                    surveyedOn.orElseThrow(),
                    invited.orElse(null),
                    "true".equals(typed.get("replace"))));
        } catch (CsvFaultsException faults) {
            faults.faults()
                    .forEach(fault -> problems.add(
                            "file",
                            "problem." + fault.slug() + ".detail",
                            fault.arguments().toArray()));
        } catch (Refusal refusal) {
            problems.addRefusal(refusal, FIELDS);
        }
        return Optional.empty();
    }

    private static Optional<Integer> number(Map<String, String> typed, String field, int digits) {
        String text = typed.getOrDefault(field, "").strip();
        return text.matches("[0-9]{1," + digits + "}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** A group with the codes and words of what it is asked. */
    record Group(RespondentRole role, List<Item> items) {}

    private String fill(Map<String, String> typed, Model model) {
        Map<String, String> roles = new LinkedHashMap<>();
        for (RespondentRole role : RespondentRole.values()) {
            roles.put(
                    role.name(),
                    messages.getMessage("respondents." + role.name(), null, LocaleContextHolder.getLocale()));
        }
        model.addAttribute("roles", roles);
        model.addAttribute(
                "groups",
                List.of(RespondentRole.values()).stream()
                        .map(role -> new Group(role, imports.itemsFor(role)))
                        .toList());
        model.addAttribute("imports", imported.all());
        model.addAttribute("typed", typed);
        model.addAttribute("most", SurveyFile.MOST_LINES);
        return "survey-import";
    }
}

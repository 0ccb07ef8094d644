package no.barnekoordinator.reporting.population.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.page.FormProblems;
import no.barnekoordinator.platform.security.Allowed;
import no.barnekoordinator.platform.web.Write;
import no.barnekoordinator.reporting.csv.CsvFaultsException;
import no.barnekoordinator.reporting.handling.population.ImportPopulation;
import no.barnekoordinator.reporting.population.Populations;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The form an analyst brings in the number of children with. */
@Controller
@RequestMapping("/tilsyn/befolkning")
@Allowed(Role.ANALYST)
class PopulationPage {

    private static final Map<String, String> FIELDS = Map.of(
            "source-malformed", "source",
            "population-in-future", "publishedOn",
            "population-year", "file",
            "population-count", "file",
            "population-imported-already", "file");

    private final PopulationImports imports;
    private final Populations populations;

    PopulationPage(PopulationImports imports, Populations populations) {
        this.imports = imports;
        this.populations = populations;
    }

    @GetMapping
    String show(Model model) {
        return fill(Map.of(), model);
    }

    @PostMapping
    String bringIn(@RequestParam Map<String, String> typed, Write write, Model model, HttpServletResponse response) {
        FormProblems problems = new FormProblems();
        try {
            LocalDate publishedOn =
                    LocalDate.parse(typed.getOrDefault("publishedOn", "").strip());
            List<ImportPopulation> years =
                    imports.read(typed.getOrDefault("file", ""), typed.getOrDefault("source", ""), publishedOn);
            return write.form(() -> {
                imports.send(years, write);
                return "redirect:/tilsyn/befolkning?done=population-imported";
            });
        } catch (DateTimeParseException e) {
            problems.add("publishedOn", "population.date.missing");
        } catch (CsvFaultsException faults) {
            faults.faults()
                    .forEach(fault -> problems.add(
                            "file",
                            "problem." + fault.slug() + ".detail",
                            fault.arguments().toArray()));
        } catch (Refusal refusal) {
            problems.addRefusal(refusal, FIELDS);
        }
        model.addAttribute("problems", problems);
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return fill(typed, model);
    }

    private String fill(Map<String, String> typed, Model model) {
        model.addAttribute("years", populations.all());
        model.addAttribute("typed", typed);
        model.addAttribute("most", PopulationFile.MOST_LINES);
        return "population";
    }
}

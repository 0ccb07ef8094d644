package no.barnekoordinator.reporting.population.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import no.barnekoordinator.contracts.municipality.Municipalities;
import no.barnekoordinator.platform.command.Commands;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.web.Write;
import no.barnekoordinator.reporting.csv.CsvFaultsException;
import no.barnekoordinator.reporting.handling.population.ImportPopulation;
import no.barnekoordinator.reporting.handling.population.PopulationId;
import org.springframework.stereotype.Component;

/** Turns a file into a command for each year, for the page and the API alike: all of it is taken, or none. */
@Component
class PopulationImports {

    private final Commands commands;
    private final Municipalities municipalities;
    private final Clock clock;

    PopulationImports(Commands commands, Municipalities municipalities, Clock clock) {
        this.commands = commands;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    /**
     * What a file brings, a command for each year.
     *
     * @throws CsvFaultsException when the file has faults
     * @throws Refusal when what is said of it cannot be right
     */
    List<ImportPopulation> read(String text, String source, LocalDate publishedOn) {
        return PopulationFile.read(text, publishedOn, municipalities).entrySet().stream()
                .map(ofYear -> new ImportPopulation(
                        PopulationId.of(ofYear.getKey()),
                        ofYear.getKey(),
                        source,
                        publishedOn,
                        ofYear.getValue(),
                        clock.instant()))
                .toList();
    }

    /**
     * Sends them, in the caller's transaction.
     *
     * @return how many numbers are other than they were
     * @throws Refusal a conflict, when none is
     */
    int send(List<ImportPopulation> years, Write write) {
        int changed = 0;
        for (ImportPopulation year : years) {
            if (commands.send(year, write.origin("population-import")) instanceof Integer numbers) {
                changed += numbers;
            }
        }
        if (changed == 0) {
            throw Refusal.conflict(
                    "population-imported-already",
                    years.stream().map(year -> Integer.toString(year.year())).collect(Collectors.joining(", ")));
        }
        return changed;
    }
}

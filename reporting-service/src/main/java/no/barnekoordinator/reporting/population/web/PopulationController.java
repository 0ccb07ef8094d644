package no.barnekoordinator.reporting.population.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.security.Allowed;
import no.barnekoordinator.platform.web.Write;
import no.barnekoordinator.reporting.csv.CsvFaultsException;
import no.barnekoordinator.reporting.csv.CsvText;
import no.barnekoordinator.reporting.handling.population.ImportPopulation;
import no.barnekoordinator.reporting.population.Populations;
import no.barnekoordinator.reporting.population.Populations.OfYear;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How many children live where: brought in as a file, listed with its source, and the file to fill in. */
@RestController
@RequestMapping("/api/v1/population")
class PopulationController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final PopulationImports imports;
    private final Populations populations;

    PopulationController(PopulationImports imports, Populations populations) {
        this.imports = imports;
        this.populations = populations;
    }

    /** What was taken of a file: the years, and how many numbers are other than they were. */
    record Taken(List<Integer> years, int changed) {}

    @GetMapping
    @Allowed(everyone = true)
    List<OfYear> all() {
        return populations.all();
    }

    @GetMapping("/template")
    @Allowed(everyone = true)
    ResponseEntity<byte[]> template(@RequestParam(defaultValue = "no") String lang) {
        String headings = lang.equals("en") ? "region,year,number" : PopulationFile.HEADINGS;
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("population.csv")
                                .build()
                                .toString())
                .body(("\uFEFF" + headings + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Brings in a file.
     *
     * @param source a link or the name of a published document
     * @param publishedOn the day the source is from
     */
    @PostMapping(consumes = "text/csv")
    @Allowed(Role.ANALYST)
    ResponseEntity<?> bringIn(
            @RequestParam String source, @RequestParam String publishedOn, @RequestBody byte[] file, Write write) {
        try {
            List<ImportPopulation> years = imports.read(CsvText.decoded(file), source, date(publishedOn));
            return write.once(() -> {
                int changed = imports.send(years, write);
                return ResponseEntity.created(URI.create("/api/v1/population"))
                        .body(new Taken(
                                years.stream().map(ImportPopulation::year).toList(), changed));
            });
        } catch (CsvFaultsException faults) {
            throw faults.refusal();
        }
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw Refusal.malformed("parameter-unreadable", "publishedOn");
        }
    }
}

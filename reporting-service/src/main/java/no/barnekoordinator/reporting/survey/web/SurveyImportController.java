package no.barnekoordinator.reporting.survey.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.contracts.reporting.RespondentRole;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.security.Allowed;
import no.barnekoordinator.platform.web.Write;
import no.barnekoordinator.reporting.csv.CsvFaultsException;
import no.barnekoordinator.reporting.csv.CsvText;
import no.barnekoordinator.reporting.handling.survey.ImportSurvey;
import no.barnekoordinator.reporting.survey.ImportedSurveys;
import no.barnekoordinator.reporting.survey.ImportedSurveys.Imported;
import org.jspecify.annotations.Nullable;
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

/** Surveys held elsewhere: brought in as a file, listed with their source, and the file to fill in. */
@RestController
@RequestMapping("/api/v1/survey-imports")
class SurveyImportController {

    private static final URI RESULTS = URI.create("/api/v1/statistics/tables/survey/data");
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final SurveyImports imports;
    private final ImportedSurveys imported;

    SurveyImportController(SurveyImports imports, ImportedSurveys imported) {
        this.imports = imports;
        this.imported = imported;
    }

    /** What was taken of a file. */
    record Taken(String instrument, int version, RespondentRole role, int year, int respondents, int municipalities) {}

    @GetMapping
    @Allowed(everyone = true)
    List<Imported> all() {
        return imported.all();
    }

    @GetMapping("/template")
    @Allowed(everyone = true)
    ResponseEntity<byte[]> template(@RequestParam RespondentRole role, @RequestParam(defaultValue = "no") String lang) {
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("survey-" + role.name().toLowerCase(java.util.Locale.ROOT) + ".csv")
                                .build()
                                .toString())
                .body(imports.template(role, lang.equals("en")).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Brings in a file.
     *
     * @param year the answers are about
     * @param source who held the survey: a link or the name of a published document
     * @param surveyedOn the day it was held, or ended
     * @param invited everyone who was asked, when that is known
     * @param replace to replace what was brought in before for the same group and year
     */
    @PostMapping(consumes = "text/csv")
    @Allowed(Role.ANALYST)
    ResponseEntity<?> bringIn(
            @RequestParam RespondentRole role,
            @RequestParam int year,
            @RequestParam String source,
            @RequestParam String surveyedOn,
            @RequestParam(required = false) @Nullable Integer invited,
            @RequestParam(defaultValue = "false") boolean replace,
            @RequestBody byte[] file,
            Write write) {
        try {
            ImportSurvey survey =
                    imports.read(CsvText.decoded(file), role, year, source, date(surveyedOn), invited, replace);
            return write.once(() -> {
                imports.send(survey, write);
                return ResponseEntity.created(RESULTS).body(taken(survey));
            });
        } catch (CsvFaultsException faults) {
            throw faults.refusal();
        }
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw Refusal.malformed("parameter-unreadable", "surveyedOn");
        }
    }

    private static Taken taken(ImportSurvey survey) {
        return new Taken(
                survey.instrument(), survey.version(), survey.role(), survey.year(), survey.respondents(), (int)
                        survey.tallies().stream()
                                .map(ImportSurvey.Tally::municipality)
                                .distinct()
                                .count());
    }
}

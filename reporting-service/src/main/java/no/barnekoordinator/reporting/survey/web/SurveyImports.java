package no.barnekoordinator.reporting.survey.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.barnekoordinator.contracts.municipality.Municipalities;
import no.barnekoordinator.contracts.reporting.RespondentRole;
import no.barnekoordinator.platform.command.Commands;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.platform.web.Write;
import no.barnekoordinator.reporting.csv.CsvFaultsException;
import no.barnekoordinator.reporting.handling.survey.ImportSurvey;
import no.barnekoordinator.reporting.handling.survey.SurveyImportId;
import no.barnekoordinator.reporting.instrument.Instruments;
import no.barnekoordinator.reporting.instrument.Item;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Turns a file and what is said of it into one command, for the page and the API alike: all of it is taken, or none.
 */
@Component
class SurveyImports {

    private final Commands commands;
    private final Instruments instruments;
    private final Municipalities municipalities;
    private final Clock clock;

    SurveyImports(Commands commands, Instruments instruments, Municipalities municipalities, Clock clock) {
        this.commands = commands;
        this.instruments = instruments;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    /**
     * What a survey held elsewhere found.
     *
     * @param year the answers are about
     * @param invited everyone who was asked; null when that is not known
     * @throws CsvFaultsException when the file has faults
     * @throws Refusal when what is said of it cannot be right
     */
    ImportSurvey read(
            String text,
            RespondentRole role,
            int year,
            String source,
            LocalDate surveyedOn,
            @Nullable Integer invited,
            boolean replace) {
        List<Item> items = itemsFor(role);
        SurveyFile file = SurveyFile.read(text, items, surveyedOn, municipalities);
        Item any = items.getFirst();
        return new ImportSurvey(
                SurveyImportId.of(any.instrument(), any.version(), role, year),
                any.instrument(),
                any.version(),
                role,
                year,
                source,
                surveyedOn,
                invited,
                file.respondents(),
                file.tallies(),
                replace,
                Oslo.dateOf(clock.instant()));
    }

    void send(ImportSurvey survey, Write write) {
        commands.send(survey, write.origin("survey-import"));
    }

    /** An empty file to fill in. */
    String template(RespondentRole role, boolean english) {
        return Stream.concat(
                        Stream.of(SurveyFile.MUNICIPALITY),
                        itemsFor(role).stream().map(Item::item))
                .collect(Collectors.joining(english ? "," : ";", "\uFEFF", "\r\n"));
    }

    /** The questions of the latest version that are put to a group. */
    List<Item> itemsFor(RespondentRole role) {
        return instruments.latest().stream().filter(item -> item.role() == role).toList();
    }
}

package no.barnekoordinator.reporting.handling.survey;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import no.barnekoordinator.contracts.reporting.RespondentRole;

/**
 * Id of what is brought in of one questionnaire, group and year: there is one, so that answers to two surveys are never
 * added together. As text with its prefix, which keys the stream.
 */
public record SurveyImportId(UUID value) {

    public static SurveyImportId of(String instrument, int version, RespondentRole role, int year) {
        String key = String.join("|", instrument, Integer.toString(version), role.name(), Integer.toString(year));
        return new SurveyImportId(UUID.nameUUIDFromBytes(key.getBytes(UTF_8)));
    }

    @Override
    public String toString() {
        return "survey-import-" + value;
    }
}

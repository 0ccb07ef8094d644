package no.barnekoordinator.reporting.handling;

import java.util.UUID;

/** Id of an answer; as text with its prefix, which keys the stream. */
public record SurveyAnswerId(UUID value) {

    @Override
    public String toString() {
        return "survey-answer-" + value;
    }
}

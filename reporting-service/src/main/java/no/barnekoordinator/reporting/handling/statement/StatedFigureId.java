package no.barnekoordinator.reporting.handling.statement;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import no.barnekoordinator.contracts.reporting.StatementTopic;

/** Id of the one figure of a municipality, topic and year; as text with its prefix, which keys the stream. */
public record StatedFigureId(UUID value) {

    public static StatedFigureId of(String municipality, StatementTopic topic, int year) {
        String key = String.join("|", municipality, topic.name(), Integer.toString(year));
        return new StatedFigureId(UUID.nameUUIDFromBytes(key.getBytes(UTF_8)));
    }

    @Override
    public String toString() {
        return "stated-figure-" + value;
    }
}

package no.barnekoordinator.reporting.handling.population;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/** Id of the children of a year; as text with its prefix, which keys the stream. */
public record PopulationId(UUID value) {

    public static PopulationId of(int year) {
        return new PopulationId(UUID.nameUUIDFromBytes(("children|" + year).getBytes(UTF_8)));
    }

    @Override
    public String toString() {
        return "population-" + value;
    }
}

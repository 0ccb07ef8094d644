package no.barnekoordinator.local.simulation.country;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What happens in one strand. Steps may be written in any order; what would come after the last day is left out, so a
 * story must never let something early build on something late.
 */
final class Diary {

    private static final Comparator<Step> BY_TIME =
            Comparator.comparingInt(Step::day).thenComparing(Step::slot);

    private final Scenario scenario;
    private final String strand;
    private final List<Step> steps = new ArrayList<>();
    private Town town;
    private boolean moved;
    private int written;

    /** @param name of the strand within its municipality */
    Diary(Scenario scenario, Town town, String name) {
        this.scenario = scenario;
        this.town = town;
        this.strand = town.municipality() + "-" + name;
    }

    /** Where the strand is being told now. */
    Town town() {
        return town;
    }

    /** What is written from now on is done by the people of another municipality, who may have yet to hear of it. */
    void moveTo(Town other) {
        town = other;
        moved = true;
    }

    Scenario scenario() {
        return scenario;
    }

    /** How a step refers to something kept in this strand. */
    String ref(String name) {
        return "{" + kept(name) + "}";
    }

    /** The name under which something of this strand is kept. */
    String kept(String name) {
        return strand + "." + name;
    }

    /** Begins an entry. */
    Entry entry(int day, Slot slot, Step.Kind kind, String detail) {
        return new Entry(day, slot, kind, detail);
    }

    /** Everything written, in the order it happens. */
    List<Step> steps() {
        return steps.stream().sorted(BY_TIME).toList();
    }

    /** A step being written; one of {@link #post} and {@link #put} ends it. */
    final class Entry {

        private final int day;
        private final Slot slot;
        private final Step.Kind kind;
        private final String detail;
        private final Map<String, Object> body = new LinkedHashMap<>();
        private final Map<String, String> keeps = new LinkedHashMap<>();
        private Optional<String> person = Optional.empty();
        private boolean patient = moved;

        private Entry(int day, Slot slot, Step.Kind kind, String detail) {
            this.day = day;
            this.slot = slot;
            this.kind = kind;
            this.detail = detail;
        }

        Entry by(String role) {
            return byPerson(town.person(role));
        }

        Entry byPerson(String username) {
            person = Optional.of(username);
            return this;
        }

        Entry with(String field, Object value) {
            body.put(field, value);
            return this;
        }

        Entry keeping(String field, String name) {
            keeps.put(field, kept(name));
            return this;
        }

        /** It builds on what another service has yet to hear of. */
        Entry patiently() {
            patient = true;
            return this;
        }

        void post(String path) {
            end("POST", path);
        }

        void put(String path) {
            end("PUT", path);
        }

        private void end(String method, String path) {
            written++;
            if (day >= scenario.days()) {
                return;
            }
            steps.add(new Step(
                    "sim-%s-%s-%d".formatted(scenario.id(), strand, written),
                    strand,
                    day,
                    slot,
                    person,
                    town.municipality(),
                    kind,
                    detail,
                    method,
                    path,
                    Collections.unmodifiableMap(body),
                    Collections.unmodifiableMap(keeps),
                    patient));
        }
    }
}

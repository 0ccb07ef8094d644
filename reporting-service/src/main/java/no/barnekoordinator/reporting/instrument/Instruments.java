package no.barnekoordinator.reporting.instrument;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import no.barnekoordinator.contracts.reporting.RespondentRole;

/** The survey instruments this version knows, and what was found by them before. */
public final class Instruments {

    private static final String ITEMS = "instrument;version;item;role;area;lowest;highest;agreesFrom";
    private static final String BASELINES = "instrument;version;item;year;share;source";

    private final List<Item> items;
    private final List<Baseline> baselines;

    public Instruments(List<Item> items, List<Baseline> baselines) {
        this.items = List.copyOf(items);
        this.baselines = List.copyOf(baselines);
    }

    /** Those kept in this service, from {@code items.csv} and {@code baselines.csv}. */
    public static Instruments published() {
        return new Instruments(
                rows("items.csv", ITEMS).stream().map(Instruments::item).toList(),
                rows("baselines.csv", BASELINES).stream()
                        .map(Instruments::baseline)
                        .toList());
    }

    public List<Item> items() {
        return items;
    }

    /** The items of the latest version of each instrument, in the order they are listed. */
    public List<Item> latest() {
        return items.stream()
                .filter(item -> items.stream()
                        .noneMatch(other ->
                                other.instrument().equals(item.instrument()) && other.version() > item.version()))
                .toList();
    }

    public List<Baseline> baselines() {
        return baselines;
    }

    /** The baselines of one item, in the order they are listed; several when the sources disagree. */
    public List<Baseline> baselinesOf(Item item) {
        return baselines.stream()
                .filter(baseline -> baseline.instrument().equals(item.instrument())
                        && baseline.version() == item.version()
                        && baseline.item().equals(item.item()))
                .toList();
    }

    /** An item; empty for one nobody has asked. */
    public Optional<Item> find(String instrument, int version, String code) {
        return items.stream()
                .filter(item -> item.instrument().equals(instrument)
                        && item.version() == version
                        && item.item().equals(code))
                .findFirst();
    }

    private static Item item(String[] cells) {
        return new Item(
                cells[0],
                Integer.parseInt(cells[1]),
                cells[2],
                RespondentRole.valueOf(cells[3]),
                Item.Area.valueOf(cells[4]),
                Integer.parseInt(cells[5]),
                Integer.parseInt(cells[6]),
                Integer.parseInt(cells[7]));
    }

    private static Baseline baseline(String[] cells) {
        return new Baseline(
                cells[0],
                Integer.parseInt(cells[1]),
                cells[2],
                Integer.parseInt(cells[3]),
                new BigDecimal(cells[4]),
                cells[5]);
    }

    private static List<String[]> rows(String name, String header) {
        try (InputStream file = Instruments.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is missing");
            }
            List<String> lines = new BufferedReader(new InputStreamReader(file, UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
            if (lines.isEmpty() || !lines.getFirst().equals(header)) {
                throw new IllegalStateException(name + " should begin with " + header);
            }
            return lines.stream().skip(1).map(line -> line.split(";", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }
}

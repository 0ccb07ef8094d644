package no.barnekoordinator.reporting.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.barnekoordinator.reporting.statistics.Measure.Count;

/** A source as it stood at a moment, and what of it nobody else may see. */
final class Snapshot {

    private final Source source;
    private final Standing standing;
    private final int threshold;
    private final Map<String, Set<CellKey>> hidden;

    /** Works out what is hidden, which takes its time in a large country. */
    Snapshot(Source source, Standing standing, int threshold) {
        this.source = source;
        this.standing = standing;
        this.threshold = threshold;
        this.hidden = findHidden();
    }

    Standing standing() {
        return standing;
    }

    /** Whether a count must not be seen by others than those who run the municipality. */
    boolean isHidden(String count, CellKey key) {
        return hidden.getOrDefault(count, Set.of()).contains(key);
    }

    private Map<String, Set<CellKey>> findHidden() {
        Map<String, Set<CellKey>> all = new HashMap<>();
        source.guarded().forEach((root, parts) -> {
            Map<CellKey, Long> counts = new HashMap<>();
            standing.cube().forEach((key, counted) -> enter(counts, key, counted, root, parts));
            Set<CellKey> found = Suppression.hiddenIn(threshold, counts, source.isFlow(), parents(root, parts));
            for (CellKey cell : found) {
                String last = cell.categories().getLast();
                String count = last.equals(Axis.TOTAL) ? root.id() : last;
                CellKey key = new CellKey(
                        cell.region(),
                        List.copyOf(
                                cell.categories().subList(0, cell.categories().size() - 1)),
                        cell.period());
                all.computeIfAbsent(count, none -> new HashSet<>()).add(key);
            }
        });
        return all;
    }

    /** The things that are not among a part can be worked out from it, so they are looked after as well. */
    private static void enter(Map<CellKey, Long> counts, CellKey key, Counted counted, Count root, List<Count> parts) {
        counts.put(with(key, Axis.TOTAL), counted.of(root));
        for (Count part : parts) {
            long some = counted.of(part);
            counts.put(with(key, part.id()), some);
            counts.put(with(key, part.id() + Suppression.REST), counted.of(whole(part, root, parts)) - some);
        }
    }

    private static Count whole(Count part, Count root, List<Count> parts) {
        return parts.stream()
                .filter(each -> each.id().equals(part.partOf()))
                .findFirst()
                .orElse(root);
    }

    /** Which count each is a part of; the root stands where a total does. */
    private static Map<String, String> parents(Count root, List<Count> parts) {
        Map<String, String> parents = new HashMap<>();
        for (Count part : parts) {
            String whole = root.id().equals(part.partOf()) ? Axis.TOTAL : String.valueOf(part.partOf());
            parents.put(part.id(), whole);
            parents.put(part.id() + Suppression.REST, whole);
        }
        return parents;
    }

    private static CellKey with(CellKey key, String count) {
        List<String> categories = new ArrayList<>(key.categories());
        categories.add(count);
        return new CellKey(key.region(), List.copyOf(categories), key.period());
    }
}

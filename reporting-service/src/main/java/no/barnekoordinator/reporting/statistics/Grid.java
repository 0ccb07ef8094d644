package no.barnekoordinator.reporting.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A number for everything that is counted in any cell of some places, periods and categories: ordered by place, then
 * period, category and what is counted. What adds up is then found by arithmetic instead of by name.
 */
final class Grid {

    /** A coordinate's codes in order, each with its place among them. */
    private final List<Map<String, Integer>> codes;

    private final int axes;

    /** What is counted in each cell, for each a whole it is a part of; see {@link #of}. */
    private final int[] wholes;

    private Grid(List<Map<String, Integer>> codes, int axes, int[] wholes) {
        this.codes = codes;
        this.axes = axes;
        this.wholes = wholes;
    }

    /**
     * A total and the parts that add up to it, wherever everything else is the same.
     *
     * @param arePlaces whether the parts are places
     * @param stride from one part's number to that of the next in the same coordinate
     * @param length how many there are in the coordinate
     * @param groups each first the total, then its parts, as places in the coordinate
     */
    record Dimension(boolean arePlaces, int stride, int length, List<int[]> groups) {}

    /**
     * Numbers for these cells, and any that can be put together of what they are made of.
     *
     * @param wholes what some of the counted things are a part of: {@code wholes[0]} is the number of the thing that
     *     thing 1 is a part of, and thing 2 is the rest of; so for things 3 and 4, and on. Thing 0 is everything
     */
    static Grid of(Collection<CellKey> cells, int... wholes) {
        int axes =
                cells.stream().findFirst().map(cell -> cell.categories().size()).orElse(0);
        List<Map<String, Integer>> codes = new ArrayList<>();
        codes.add(ordered(cells, CellKey::region));
        codes.add(ordered(cells, CellKey::period));
        for (int axis = 0; axis < axes; axis++) {
            int place = axis;
            codes.add(ordered(cells, cell -> cell.categories().get(place)));
        }
        return new Grid(codes, axes, wholes.clone());
    }

    private static Map<String, Integer> ordered(Collection<CellKey> cells, Function<CellKey, String> code) {
        TreeSet<String> all = new TreeSet<>();
        cells.forEach(cell -> all.add(code.apply(cell)));
        Map<String, Integer> places = HashMap.newHashMap(all.size());
        all.forEach(each -> places.put(each, places.size()));
        return places;
    }

    /** How many numbers there are. */
    int size() {
        int size = things();
        for (Map<String, Integer> each : codes) {
            size = Math.multiplyExact(size, each.size());
        }
        return size;
    }

    private int things() {
        return 1 + 2 * wholes.length;
    }

    /** The number of the first thing in a cell, which the others follow; -1 for a cell that is none of these. */
    int numberOf(CellKey cell) {
        int number = next(next(0, 0, cell.region()), 1, cell.period());
        for (int axis = 0; axis < axes; axis++) {
            number = next(number, 2 + axis, cell.categories().get(axis));
        }
        return number < 0 ? -1 : number * things();
    }

    private int next(int number, int coordinate, String code) {
        Map<String, Integer> places = codes.get(coordinate);
        @Nullable Integer place = places.get(code);
        return number < 0 || place == null ? -1 : number * places.size() + place;
    }

    /**
     * Everything that adds up.
     *
     * @param periodsAddUp whether the months of a quarter add up to it
     */
    List<Dimension> dimensions(boolean periodsAddUp) {
        List<Dimension> all = new ArrayList<>();
        int stride = things();
        for (int place = 0; place < wholes.length; place++) {
            all.add(new Dimension(false, 1, stride, List.of(new int[] {wholes[place], 1 + 2 * place, 2 + 2 * place})));
        }
        for (int coordinate = codes.size() - 1; coordinate >= 0; coordinate--) {
            Map<String, Integer> places = codes.get(coordinate);
            if (coordinate != 1 || periodsAddUp) {
                all.add(new Dimension(coordinate == 0, stride, places.size(), groups(places, parent(coordinate))));
            }
            stride *= places.size();
        }
        return all;
    }

    private static Function<String, Optional<String>> parent(int coordinate) {
        return switch (coordinate) {
            case 0 -> Regions::parent;
            case 1 -> code -> Period.of(code).flatMap(Period::parent).map(Period::code);
            default -> code -> Optional.of(Axis.TOTAL).filter(total -> !total.equals(code));
        };
    }

    private static List<int[]> groups(Map<String, Integer> places, Function<String, Optional<String>> parent) {
        Map<Integer, List<Integer>> parts = new LinkedHashMap<>();
        places.entrySet().stream().sorted(Map.Entry.comparingByValue()).forEach(entry -> parent.apply(entry.getKey())
                .flatMap(whole -> Optional.ofNullable(places.get(whole)))
                .ifPresent(whole ->
                        parts.computeIfAbsent(whole, none -> new ArrayList<>()).add(entry.getValue())));
        return parts.entrySet().stream()
                .map(entry -> Stream.concat(Stream.of(entry.getKey()), entry.getValue().stream())
                        .mapToInt(Integer::intValue)
                        .toArray())
                .toList();
    }
}

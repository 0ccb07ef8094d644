package no.barnekoordinator.reporting.supervision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import no.barnekoordinator.contracts.municipality.Municipalities;
import no.barnekoordinator.contracts.municipality.Municipality;
import no.barnekoordinator.platform.time.Oslo;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The outlines of the municipalities, when the operator has supplied a file with them: GeoJSON (RFC 7946), one feature
 * for each municipality with its number in a property, polygons in degrees of longitude and latitude. A file that is
 * missing or wrong is told of in the log, and places are drawn as tiles.
 */
@Component
class Outlines {

    private static final Logger log = LoggerFactory.getLogger(Outlines.class);

    private static final int WIDTH = 640;
    private static final int HEIGHT = 720;
    private static final int MARGIN = 6;

    /** Points nearer each other than this, in units of the drawing, are drawn as one. */
    private static final double FINE = 0.6;

    /** Islets smaller than this in both directions are left out, unless there is nothing else of a place. */
    private static final double ISLET = 1.5;

    private static final long LARGEST_FILE = 64L * 1024 * 1024;

    private final Map<String, List<Ring>> rings;
    private final Map<String, Drawing> drawings = new ConcurrentHashMap<>();

    @Autowired
    Outlines(
            @Value("${barnekoordinator.reporting.map.file}") String file,
            @Value("${barnekoordinator.reporting.map.number-property}") String property,
            Municipalities municipalities,
            Clock clock,
            JsonMapper json) {
        this(
                file,
                property,
                new TreeSet<>(municipalities.validOn(Oslo.dateOf(clock.instant())).stream()
                        .map(Municipality::number)
                        .toList()),
                json);
    }

    Outlines(String file, String property, Set<String> numbers, JsonMapper json) {
        rings = file.isBlank() ? Map.of() : read(file, property, numbers, json);
    }

    /** The edge of an area or of a hole in it, projected; {@code x} to the east, {@code y} to the south. */
    private static final class Ring {
        private final double[] x;
        private final double[] y;

        Ring(double[] x, double[] y) {
            this.x = x;
            this.y = y;
        }
    }

    /** A file that cannot be used, with the reason. */
    private static final class Unusable extends Exception {
        private static final long serialVersionUID = 1;

        Unusable(String reason) {
            super(reason);
        }
    }

    /** Places drawn to fit each other. */
    record Drawing(int width, int height, Map<String, Outline> outlines) {}

    /**
     * A place.
     *
     * @param path of an SVG
     * @param x of the middle of its largest part
     * @param y the same, downwards
     */
    record Outline(String path, int x, int y) {}

    /**
     * These counties or municipalities, drawn; empty when the file has none of them.
     *
     * @param key the place they are parts of
     */
    Optional<Drawing> of(String key, List<String> regions) {
        Map<String, List<Ring>> parts = new LinkedHashMap<>();
        for (String region : regions) {
            List<Ring> own = rings.entrySet().stream()
                    .filter(each -> each.getKey().startsWith(region))
                    .flatMap(each -> each.getValue().stream())
                    .toList();
            if (!own.isEmpty()) {
                parts.put(region, own);
            }
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(drawings.computeIfAbsent(key, none -> draw(parts)));
    }

    private static Map<String, List<Ring>> read(String file, String property, Set<String> numbers, JsonMapper json) {
        try {
            Map<String, List<Ring>> read = readOrRefuse(Path.of(file), property, numbers, json);
            Set<String> missing = new TreeSet<>(numbers);
            missing.removeAll(read.keySet());
            log.info("The map {} has {} of {} municipalities", file, read.size(), numbers.size());
            if (!missing.isEmpty()) {
                log.warn("The map {} lacks these municipalities, which are only in the table: {}", file, missing);
            }
            return read;
        } catch (Unusable | IOException | JacksonException | InvalidPathException e) {
            log.error(
                    "The map {} (barnekoordinator.reporting.map.file) cannot be used, places are drawn as tiles: {}",
                    file,
                    e.getMessage());
            return Map.of();
        }
    }

    private static Map<String, List<Ring>> readOrRefuse(
            Path file, String property, Set<String> numbers, JsonMapper json) throws Unusable, IOException {
        if (!Files.isRegularFile(file)) {
            throw new Unusable("there is no such file");
        }
        if (Files.size(file) > LARGEST_FILE) {
            throw new Unusable("it is larger than 64 MB; make a simpler one");
        }
        JsonNode features = json.readTree(Files.readAllBytes(file)).path("features");
        if (!features.isArray() || features.isEmpty()) {
            throw new Unusable("it is no GeoJSON FeatureCollection with features");
        }
        Map<String, List<Ring>> read = new HashMap<>();
        for (JsonNode feature : features) {
            String number = number(feature.path("properties").path(property));
            if (numbers.contains(number)) {
                read.computeIfAbsent(number, none -> new ArrayList<>())
                        .addAll(polygons(feature.path("geometry"), number));
            }
        }
        read.values().removeIf(List::isEmpty);
        if (read.isEmpty()) {
            throw new Unusable("no feature has the number of a municipality in the property " + property
                    + " (barnekoordinator.reporting.map.number-property); the first has "
                    + features.get(0).path("properties").propertyNames());
        }
        return read;
    }

    /** Files made from tables often have lost the nought before Oslo's number. */
    private static String number(JsonNode value) {
        return value.isIntegralNumber() ? "%04d".formatted(value.asLong()) : value.asString("");
    }

    private static List<Ring> polygons(JsonNode geometry, String number) throws Unusable {
        List<Ring> found = new ArrayList<>();
        JsonNode coordinates = geometry.path("coordinates");
        switch (geometry.path("type").asString("")) {
            case "Polygon" -> addRings(coordinates, number, found);
            case "MultiPolygon" -> {
                for (JsonNode polygon : coordinates) {
                    addRings(polygon, number, found);
                }
            }
            default -> throw new Unusable("municipality " + number + " is no Polygon or MultiPolygon");
        }
        return found;
    }

    private static void addRings(JsonNode polygon, String number, List<Ring> found) throws Unusable {
        for (JsonNode ring : polygon) {
            double[] x = new double[ring.size()];
            double[] y = new double[ring.size()];
            for (int point = 0; point < ring.size(); point++) {
                JsonNode longitude = ring.get(point).path(0);
                JsonNode latitude = ring.get(point).path(1);
                if (!longitude.isNumber()
                        || !latitude.isNumber()
                        || Math.abs(longitude.asDouble()) > 180
                        || Math.abs(latitude.asDouble()) > 90) {
                    throw new Unusable("the coordinates of municipality " + number
                            + " are not degrees of longitude and latitude (WGS 84 or EUREF89)");
                }
                project(longitude.asDouble(), latitude.asDouble(), x, y, point);
            }
            if (ring.size() > 2) {
                found.add(new Ring(x, y));
            }
        }
    }

    /** Lambert's azimuthal equal-area projection about the middle of Norway: areas keep their proportions. */
    private static void project(double longitude, double latitude, double[] x, double[] y, int at) {
        double middle = Math.toRadians(65);
        double east = Math.toRadians(longitude - 16);
        double north = Math.toRadians(latitude);
        double k = Math.sqrt(
                2 / (1 + Math.sin(middle) * Math.sin(north) + Math.cos(middle) * Math.cos(north) * Math.cos(east)));
        x[at] = k * Math.cos(north) * Math.sin(east);
        y[at] = -k * (Math.cos(middle) * Math.sin(north) - Math.sin(middle) * Math.cos(north) * Math.cos(east));
    }

    private static Drawing draw(Map<String, List<Ring>> parts) {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (List<Ring> own : parts.values()) {
            for (Ring ring : own) {
                for (int point = 0; point < ring.x.length; point++) {
                    left = Math.min(left, ring.x[point]);
                    right = Math.max(right, ring.x[point]);
                    top = Math.min(top, ring.y[point]);
                    bottom = Math.max(bottom, ring.y[point]);
                }
            }
        }
        double scale = Math.min(WIDTH / Math.max(right - left, 1e-9), HEIGHT / Math.max(bottom - top, 1e-9));
        Map<String, Outline> outlines = new HashMap<>();
        double fromLeft = left;
        double fromTop = top;
        parts.forEach((region, own) -> outlines.put(region, outline(own, fromLeft, fromTop, scale)));
        return new Drawing(
                (int) Math.ceil((right - left) * scale) + 2 * MARGIN,
                (int) Math.ceil((bottom - top) * scale) + 2 * MARGIN,
                Map.copyOf(outlines));
    }

    private static Outline outline(List<Ring> own, double left, double top, double scale) {
        StringBuilder path = new StringBuilder();
        int largest = 0;
        for (int ring = 1; ring < own.size(); ring++) {
            largest = area(own.get(ring)) > area(own.get(largest)) ? ring : largest;
        }
        for (int ring = 0; ring < own.size(); ring++) {
            Ring each = own.get(ring);
            if (ring == largest || span(each.x) * scale > ISLET || span(each.y) * scale > ISLET) {
                write(each, left, top, scale, path);
            }
        }
        return new Outline(
                path.toString(),
                (int) Math.round((middle(own.get(largest).x) - left) * scale) + MARGIN,
                (int) Math.round((middle(own.get(largest).y) - top) * scale) + MARGIN);
    }

    private static void write(Ring ring, double left, double top, double scale, StringBuilder path) {
        double lastX = Double.NaN;
        double lastY = Double.NaN;
        for (int point = 0; point < ring.x.length; point++) {
            double x = (ring.x[point] - left) * scale + MARGIN;
            double y = (ring.y[point] - top) * scale + MARGIN;
            boolean first = point == 0;
            if (first || Math.hypot(x - lastX, y - lastY) >= FINE) {
                path.append(String.format(Locale.ROOT, "%s%.1f %.1f", first ? "M" : "L", x, y));
                lastX = x;
                lastY = y;
            }
        }
        path.append('Z');
    }

    private static double area(Ring ring) {
        double twice = 0;
        for (int point = 0; point < ring.x.length; point++) {
            int next = (point + 1) % ring.x.length;
            twice += ring.x[point] * ring.y[next] - ring.x[next] * ring.y[point];
        }
        return Math.abs(twice / 2);
    }

    private static double span(double[] values) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        return high - low;
    }

    /** Halfway between the ends: near enough for a figure to stand in the place it belongs to. */
    private static double middle(double[] values) {
        double low = Double.POSITIVE_INFINITY;
        for (double value : values) {
            low = Math.min(low, value);
        }
        return low + span(values) / 2;
    }
}

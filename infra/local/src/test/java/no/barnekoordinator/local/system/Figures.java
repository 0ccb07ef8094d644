package no.barnekoordinator.local.system;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What a municipality's own people see of its figures. */
final class Figures {

    private static final String EVERY_CATEGORY = "TOTAL";

    private final Api supervisor;
    private final String municipality;

    Figures(String municipality) {
        this.supervisor = Api.as("supervisor@" + municipality);
        this.municipality = municipality;
    }

    /** @param measure name of a field of the municipality's row */
    long caseload(String measure) {
        JsonNode row = supervisor
                .read("/api/v1/caseload?municipality=" + municipality)
                .path("municipalities")
                .get(0);
        return row.path(measure).asLong();
    }

    /** A count over all years. */
    long statistics(String table, String measure, Map<String, String> categories) {
        JsonNode data =
                supervisor.read("/api/v1/statistics/tables/" + table + "/data?by=year&municipality=" + municipality);
        long sum = 0;
        for (String year : codes(data, "period")) {
            sum += data.path("value")
                    .get(index(data, measure, categories, year))
                    .asLong();
        }
        return sum;
    }

    /** What a journey changes, by name. */
    Map<String, Long> counts() {
        Map<String, String> all = Map.of();
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("families", caseload("families"));
        counts.put("without coordinator", caseload("withoutCoordinator"));
        counts.put("coordinators", caseload("coordinators"));
        counts.put("late services", caseload("lateServices"));
        counts.put("requests", statistics("requests", "requests", all));
        counts.put("requests online", statistics("requests", "requests", Map.of("channel", "ONLINE")));
        counts.put("requests orally", statistics("requests", "requests", Map.of("channel", "ORAL")));
        counts.put("granted", statistics("decisions", "decisions", Map.of("outcome", "GRANTED")));
        counts.put("refused", statistics("decisions", "decisions", Map.of("outcome", "REFUSED")));
        counts.put("decided", statistics("time-to-decision", "decided", all));
        counts.put("appointments", statistics("appointments", "appointments", all));
        counts.put("services due", statistics("delays", "due", Map.of("service", "RESPITE_CARE")));
        counts.put("services delayed", statistics("delays", "delayed", Map.of("service", "RESPITE_CARE")));
        counts.put("complaints", statistics("complaints", "complaints", all));
        counts.put(
                "complaints upheld",
                statistics("complaints", "complaints", Map.of("ground", "REFUSAL", "result", "UPHELD")));
        return counts;
    }

    /** What the survey table of the whole country says of an item, in its first year. */
    static String national(JsonNode survey, String measure, String item) {
        String first = codes(survey, "period").getFirst();
        return survey.path("value")
                .get(index(survey, measure, Map.of("item", item), first))
                .asString();
    }

    /** Row-major order, as JSON-stat 2.0 has it. */
    private static int index(JsonNode data, String measure, Map<String, String> categories, String period) {
        int index = 0;
        for (JsonNode dimension : data.path("id")) {
            String id = dimension.asString();
            List<String> codes = codes(data, id);
            String wanted =
                    switch (id) {
                        case "region" -> codes.getFirst();
                        case "contents" -> measure;
                        case "period" -> period;
                        default -> categories.getOrDefault(id, EVERY_CATEGORY);
                    };
            int at = codes.indexOf(wanted);
            if (at < 0) {
                throw new IllegalArgumentException("%s has no %s %s, only %s".formatted(data, id, wanted, codes));
            }
            index = index * codes.size() + at;
        }
        return index;
    }

    static List<String> codes(JsonNode data, String dimension) {
        List<String> codes = new ArrayList<>();
        data.path("dimension")
                .path(dimension)
                .path("category")
                .path("index")
                .forEach(code -> codes.add(code.asString()));
        return codes;
    }
}

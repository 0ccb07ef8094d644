package no.barnekoordinator.reporting.supervision;

import java.util.List;
import no.barnekoordinator.reporting.statistics.Statistics;
import no.barnekoordinator.reporting.statistics.Words;
import no.barnekoordinator.reporting.supervision.ChartView.Download;
import org.springframework.stereotype.Component;

/** The addresses at which a chart's tables are downloaded, cut to the place and the periods it shows. */
@Component
class Downloads {

    private final Words words;

    Downloads(Words words) {
        this.words = words;
    }

    List<Download> of(Asked asked, List<String> periods, String... tables) {
        return periods.isEmpty()
                ? List.of()
                : List.of(tables).stream()
                        .map(table -> of(table, asked.region(), periods))
                        .toList();
    }

    private Download of(String table, String region, List<String> periods) {
        String data = "/api/v1/statistics/tables/%s/data?%speriod=%s&outputFormat="
                .formatted(table, place(region), String.join(",", periods));
        return new Download(
                words.text("table." + table + ".title"),
                data + "csv&lang=no",
                data + "csv&lang=en",
                data + "xlsx",
                data + "json-stat2");
    }

    private static String place(String region) {
        if (region.equals(Statistics.NATION)) {
            return "";
        }
        return (region.length() == 2 ? "county=" : "municipality=") + region + "&";
    }
}

package no.barnekoordinator.reporting.statistics;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.page.Language;
import no.barnekoordinator.platform.time.Oslo;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Every table of a quarter or a year, for every place, as published. */
@Component
public class Edition {

    private final Tables tables;
    private final Statistics statistics;
    private final JsonStat jsonStat;
    private final Clock clock;

    Edition(Tables tables, Statistics statistics, JsonStat jsonStat, Clock clock) {
        this.tables = tables;
        this.statistics = statistics;
        this.jsonStat = jsonStat;
        this.clock = clock;
    }

    /** @throws Refusal when the period is no quarter or year, or not over */
    public void mustBeOver(String code) {
        Period period = Period.of(code)
                .filter(each -> each.grain() != Period.Grain.MONTH)
                .orElseThrow(() -> Refusal.malformed("release-period"));
        if (period.ends().isAfter(Oslo.dateOf(clock.instant()))) {
            throw Refusal.againstRule("release-too-early", code);
        }
    }

    /** Lets everything stated until now be part of the tables; what readers are shown meanwhile may be older. */
    public void bringUpToDate() {
        statistics.bringUpToDate();
    }

    /** JSON-stat of each table, by its id. */
    public Map<String, Object> of(String period, Language language) {
        Locale before = LocaleContextHolder.getLocale();
        LocaleContextHolder.setLocale(language.locale());
        try {
            Selection everywhere = new Selection(statistics.matching("*"), List.of(period), "year", null);
            Map<String, Object> documents = new LinkedHashMap<>();
            tables.all()
                    .forEach(table ->
                            documents.put(table.id(), jsonStat.write(statistics.describe(table.id(), everywhere))));
            return documents;
        } finally {
            LocaleContextHolder.setLocale(before);
        }
    }
}

package no.barnekoordinator.reporting.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Collectors;
import no.barnekoordinator.contracts.municipality.Municipalities;
import no.barnekoordinator.reporting.instrument.Instruments;
import no.barnekoordinator.testing.Repository;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

/** docs/indicators.md is made of the declarations; written anew with {@code -Dindicators.approve=true}. */
class IndicatorsPageTest {

    private static final Path PAGE = Repository.root().resolve("docs/indicators.md");

    private final Tables tables = new Tables(Instruments.published());
    private final Catalogue catalogue = new Catalogue(tables, new Words(messages(), Municipalities.norway()));

    @BeforeEach
    void inEnglish() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
    }

    @AfterEach
    void inNoLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    @Test
    void the_page_tells_of_every_indicator_as_it_is_declared() throws IOException {
        if (Boolean.getBoolean("indicators.approve")) {
            Files.writeString(PAGE, page());
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_nn", "_se", "_en"})
    void everything_declared_has_words_in_every_language(String suffix) throws IOException {
        Properties words = new Properties();
        try (var file = getClass().getResourceAsStream("/messages" + suffix + ".properties")) {
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        for (StatisticsTable table : tables.all()) {
            assertThat(words).containsKeys("table." + table.id() + ".title", "table." + table.id() + ".definition");
            for (Axis axis : table.axes()) {
                assertThat(words).containsKey("axis." + axis.id());
                assertThat(words)
                        .containsKeys(axis.categories().stream()
                                .map(code -> axis.id() + "." + code)
                                .toArray());
            }
            for (Measure measure : table.measures()) {
                assertThat(words)
                        .containsKeys(
                                "measure." + measure.id(), "unit." + measure.unit(), "measure." + measure.numerator());
                measure.denominator().ifPresent(count -> assertThat(words).containsKey("measure." + count));
            }
        }
    }

    @Test
    void ids_are_given_once() {
        assertThat(tables.all()).extracting(StatisticsTable::id).doesNotHaveDuplicates();
        for (StatisticsTable table : tables.all()) {
            assertThat(table.source().measures()).extracting(Measure::id).doesNotHaveDuplicates();
        }
    }

    private String page() {
        StringBuilder page = new StringBuilder("""
                # Indicators

                Every figure there is, made from its declaration in [Tables](../reporting-service/src/main/java/no/barnekoordinator/reporting/statistics/Tables.java), as are the tables, the charts, the files and `/tilsyn/indikatorer`, where they stand in four languages. [CountingTwiceTest](../reporting-service/src/test/java/no/barnekoordinator/reporting/statistics/CountingTwiceTest.java) counts each of them a second time from the bare events. This page is held to the declarations by [IndicatorsPageTest](../reporting-service/src/test/java/no/barnekoordinator/reporting/statistics/IndicatorsPageTest.java), which also writes it.

                Places are municipalities, counties and the country; periods are months, quarters and years. A figure belongs to the municipality that was responsible when its fact happened. Percentiles are `percentile_disc`: the smallest number of days observed that at least that share does not exceed.
                """);
        for (Catalogue.Described table : catalogue.described()) {
            page.append("\n## ")
                    .append(table.title())
                    .append(" (`")
                    .append(table.id())
                    .append("`)\n\n");
            page.append(table.definition()).append("\n\n");
            page.append("- Time: ").append(table.time()).append("\n");
            if (!table.breakdowns().isEmpty()) {
                page.append("- Broken down by: ")
                        .append(String.join(", ", table.breakdowns()))
                        .append("\n");
            }
            page.append("- Source: ").append(table.source()).append("\n");
            page.append("- Events: ").append(events(table.events())).append("\n\n");
            page.append("| Indicator | Figure | Unit | Counted from | Divided by |\n|---|---|---|---|---|\n");
            for (Catalogue.Indicator each : table.indicators()) {
                page.append("| `%s` | %s | %s | %s | %s |\n"
                        .formatted(
                                each.id(),
                                each.name(),
                                each.unit(),
                                each.numerator(),
                                each.denominator() == null ? "" : each.denominator()));
            }
        }
        return page.toString();
    }

    private static String events(List<Catalogue.Event> events) {
        return events.stream().map(event -> "`" + event.type() + "`").collect(Collectors.joining(", "));
    }
}

package no.barnekoordinator.reporting.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.barnekoordinator.contracts.Topics;
import no.barnekoordinator.contracts.request.ApplicantKind;
import no.barnekoordinator.contracts.request.Channel;
import no.barnekoordinator.contracts.request.RequestReceivedV1;
import no.barnekoordinator.reporting.Country;
import no.barnekoordinator.reporting.ReportingServiceTest;
import no.barnekoordinator.testing.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The clock stands at 15 June 2026. */
class FromTheNationToTheMunicipalityTest extends ReportingServiceTest {

    private static final List<String> CHARTS =
            List.of("requests", "days", "caseload", "deadlines", "delays", "complaints", "survey");

    private static boolean published;

    @BeforeEach
    void aCountry() {
        if (!published) {
            publish(Country.of(77, 150));
            published = true;
        }
    }

    private static String link(String page, String name) {
        Matcher link = Pattern.compile("<th scope=\"row\"><a class=\"ds-link\" href=\"([^\"]+)\">" + name + "</a>")
                .matcher(page);
        assertThat(link.find()).as("a link to " + name).isTrue();
        return link.group(1).replace("&amp;", "&");
    }

    @Test
    void one_follows_links_from_the_nation_to_a_county_to_a_municipality_and_the_choices_come_along() {
        String nation = page("/tilsyn/norge?period=previous-quarter&length=quarter&indicator=complaints", null)
                .text();
        assertThat(nation)
                .contains("Vestland", "Forrige kvartal", "januar 2026 til mars 2026")
                .doesNotContain("??");

        String toCounty = link(nation, "Vestland");
        assertThat(toCounty)
                .isEqualTo("/tilsyn/norge?place=46&period=previous-quarter&length=quarter&indicator=complaints");
        String county = page(toCounty, null).text();
        assertThat(county)
                .contains(">Vestland</h1>", "id=\"places-table\"", "id=\"map-table\"", "1. kvartal 2026")
                .doesNotContain("??");

        String municipality = page(link(county, "Bergen"), null).text();
        assertThat(municipality)
                .contains(">Bergen</h1>", "aria-current=\"page\">Bergen<", "place=46&amp;period=previous-quarter")
                .doesNotContain("id=\"places-table\"", "??");
        for (String page : List.of(nation, county, municipality)) {
            CHARTS.forEach(chart -> assertThat(page).contains("id=\"" + chart + "-table-heading\""));
        }
    }

    @Test
    void the_own_dashboard_has_the_same_charts_and_leads_to_the_others() {
        String own = page("/tilsyn?period=this-year&length=quarter", SUPERVISOR).text();
        CHARTS.forEach(chart -> assertThat(own).contains("id=\"" + chart + "-table-heading\""));
        assertThat(own).contains("I år: januar 2026 til desember 2026", "/tilsyn/norge?place=03&amp;period=this-year");
    }

    @Test
    void every_file_a_chart_offers_is_there_for_the_same_place_and_time() {
        String county =
                page("/tilsyn/norge?place=46&period=2026&length=quarter", null).text();
        List<String> files = Pattern.compile("href=\"(/api/v1/statistics/[^\"]+)\"")
                .matcher(county)
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .toList();
        assertThat(files).hasSizeGreaterThan(28);
        for (String format : List.of("csv&lang=no", "csv&lang=en", "xlsx", "json-stat2")) {
            assertThat(files).anyMatch(file -> file.endsWith(format));
        }
        for (String file : files) {
            Answer answer = get(file, null);
            assertThat(answer.status()).as(file).isEqualTo(200);
            if (file.endsWith("csv&lang=no")) {
                assertThat(answer.text()).contains("46;Vestland;").doesNotContain("0;Hele landet");
            }
        }
    }

    @Test
    void a_sum_over_months_one_of_which_is_hidden_is_hidden_too_and_exact_to_those_who_run_the_municipality() {
        String address = "/tilsyn/norge?place=4601&period=last-12-months";
        String others = page(address, ANALYST).text();
        String own = page(address, Person.of("supervisor@4601")).text();
        assertThat(others).contains("Tallene er vist slik de er offentliggjort", "færre enn 5");
        assertThat(own).contains("Dette er kommunens egne, nøyaktige tall");
        assertThat(figures(own, "delays-table")).doesNotContain(":");
        assertThat(figures(others, "delays-table")).contains(":");
    }

    private static List<String> figures(String page, String table) {
        String from = page.substring(page.indexOf("id=\"" + table + "\""));
        return Pattern.compile("<span aria-hidden=\"true\">([^<]+)</span>")
                .matcher(from.substring(0, from.indexOf("</table>")))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void the_map_shows_a_figure_in_every_tile_leads_on_and_says_what_is_hidden_in_words() {
        publish(
                Topics.REQUEST,
                new RequestReceivedV1(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        Channel.ORAL,
                        ApplicantKind.PARENT,
                        1,
                        false,
                        false,
                        "3901",
                        Instant.parse("2026-05-04T08:00:00Z")));
        String nation = page("/tilsyn/norge?indicator=requests&period=2026&map=tiles", null)
                .text();
        String map = nation.substring(nation.indexOf("<svg class=\"tiles\""), nation.indexOf("id=\"map-table\""));
        assertThat(map.split("<a class=\"tile\"", -1)).hasSize(16);
        assertThat(map)
                .contains("href=\"/tilsyn/norge?place=56&amp;period=2026&amp;indicator=requests&amp;map=tiles\"")
                .contains(">Møre og</text>", ">Romsdal</text>")
                .contains("aria-label=\"Vestfold: færre enn 5, eller skjult\"", ">:</text>", "aria-label=\"Agder: 0\"")
                .doesNotContain("style=");
        assertThat(nation).contains("Henvendelser, 2026", "id=\"map-table\"");

        String county = page("/tilsyn/norge?place=46&indicator=share-with-procedure&map=tiles", null)
                .text();
        assertThat(county.split("<a class=\"tile\"", -1)).hasSize(44);
    }

    @Test
    void places_have_their_outlines_where_the_operator_has_supplied_them_and_the_others_are_in_the_table() {
        String county = page("/tilsyn/norge?place=46&indicator=requests&period=2026", null)
                .text();
        String map = county.substring(county.indexOf("<svg class=\"tiles\""), county.indexOf("id=\"map-table\""));
        assertThat(map.split("<a class=\"tile\"", -1)).hasSize(3);
        assertThat(map)
                .contains("aria-label=\"Bergen: ", "aria-label=\"Øygarden: ")
                .containsPattern("<path d=\"M[0-9]");
        assertThat(link(county, "Voss")).contains("place=4621");
        assertThat(county).contains("kommunegrenser");

        // Nobody has supplied anything of Finnmark.
        assertThat(page("/tilsyn/norge?place=56", null).text())
                .contains("<rect width=\"124\"")
                .doesNotContain("kommunegrenser");
    }

    @ParameterizedTest
    @CsvSource({
        "period=2026Q7, 400, En periode skrives 2026",
        "period=%3Cscript%3E, 400, En periode skrives 2026",
        "length=week, 400, Tallene finnes per måned",
        "indicator=secrets, 400, Kartet kan ikke vise",
        "place=99, 404, ''",
        "place=9999, 404, ''",
        "place=0301%27, 404, ''",
        "place=1, 404, ''"
    })
    void what_cannot_be_chosen_is_refused(String query, int status, String says) {
        Answer answer = page("/tilsyn/norge?" + query, null);
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.text()).contains(says).doesNotContain("<script>", "??");
    }

    @Test
    void a_large_county_over_a_time_of_many_periods_is_shown_as_well() {
        Instant now = CLOCK.instant();
        try {
            // From here the last twelve months are a month, three quarters and a year that has begun.
            CLOCK.set(Instant.parse("2027-02-10T09:00:00Z"));
            Answer answer = page("/tilsyn/norge?place=34&indicator=complaints", null);
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
            assertThat(answer.text()).contains("mars 2026 til februar 2027", "id=\"map-table\"", "Gjøvik");
        } finally {
            CLOCK.set(now);
        }
    }

    @Test
    void a_time_before_anything_was_counted_shows_that_figures_are_missing() {
        Answer answer = page("/tilsyn/norge?period=1999", null);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).contains("Ingen tall ennå");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "se", "en"})
    void every_word_is_there_in_every_language(String language) {
        assertThat(page("/tilsyn?lang=" + language, SUPERVISOR).text()).doesNotContain("??");
        for (String place : List.of("0", "46", "4601")) {
            assertThat(page("/tilsyn/norge?place=" + place + "&lang=" + language, null)
                            .text())
                    .doesNotContain("??");
        }
    }
}

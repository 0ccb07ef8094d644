package no.barnekoordinator.request.unit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.platform.view.CaughtUp;
import no.barnekoordinator.request.PageTest;
import no.barnekoordinator.request.unit.Units;
import no.barnekoordinator.testing.Person;
import no.barnekoordinator.testing.TokenIssuer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class FindingTheMunicipalityTest extends PageTest {

    @Autowired
    private CaughtUp caughtUp;

    @Test
    void every_municipality_is_found_by_county_from_the_front_page() {
        assertThat(page("/", null).text()).contains("href=\"/kommuner\"");
        assertThat(page("/kommuner", null).text())
                .contains("href=\"/kommuner/0301\"", "href=\"/kommuner/4601\"", "Vestland")
                .doesNotContain("Ingen kommune passer");
    }

    @ParameterizedTest
    @CsvSource({
        "bERGEN, 4601, 0301",
        "Unjarga, 5636, 0301",
        "Ål, 3328, 0301",
        "0301, 0301, 4601",
        "' Oslo ', 0301, 4601"
    })
    void part_of_a_name_in_any_of_its_languages_or_a_number_is_enough(String typed, String found, String left) {
        String text = page("/kommuner?q=" + typed, null).text();

        assertThat(text).contains("href=\"/kommuner/" + found + "\"").doesNotContain("href=\"/kommuner/" + left + "\"");
    }

    @Test
    void a_name_nobody_has_is_answered_with_what_to_do() {
        Answer answer = page("/kommuner?q=Andeby\">", null);

        assertThat(answer.status().value()).isEqualTo(200);
        assertThat(answer.text())
                .contains("Ingen kommune passer", "Vis alle kommuner", "value=\"Andeby&quot;&gt;\"")
                .doesNotContain("href=\"/kommuner/0301\"");
    }

    @Test
    void a_municipality_that_has_published_nothing_says_so_and_can_be_asked_all_the_same() {
        assertThat(page("/kommuner/3452", null).text())
                .contains(
                        "Kommunen har ikke lagt ut hvordan dere når enheten",
                        "Dere kan be om barnekoordinator her likevel")
                .contains("Kommunen har ikke lagt ut hvordan den forteller familier om retten")
                .contains("href=\"/be-om?kommune=3452\"", "href=\"/klage\"", "Pasient- og brukerombudet")
                .contains("Statsforvalteren i Innlandet");
    }

    @Test
    void what_the_unit_has_published_is_there_for_everyone() {
        String unit = TokenIssuer.token(Person.of(Role.ASSESSOR, "3453"));
        String path = "/api/v1/municipalities/3453/";
        put(
                path + "unit-contact",
                Map.of(
                        "phone", "00 00 34 53",
                        "email", "enhet@example.no",
                        "webAddress", "https://example.no/3453",
                        "visitingAddress", "<b>Rådhuset</b>"),
                unit);
        put(
                path + "information-procedure",
                Map.of(
                        "adoptedOn", "2026-01-05",
                        "lastPublishedOn", "2026-02-03",
                        "howFamiliesAreTold", "Helsesykepleier forteller det hjemme.",
                        "nextReviewOn", "2026-09-01"),
                unit);
        assertThat(caughtUp.await(Units.PROCESSOR)).isTrue();

        assertThat(page("/kommuner/3453", null).text())
                .contains("href=\"tel:00003453\"", "mailto:enhet@example.no", "href=\"https://example.no/3453\"")
                .contains("&lt;b&gt;Rådhuset&lt;/b&gt;")
                .contains("Helsesykepleier forteller det hjemme.", "3. februar 2026")
                .doesNotContain("ikke lagt ut");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/kommuner/9999", "/kommuner/0101", "/kommuner/oslo"})
    void a_number_nobody_has_is_not_found(String path) {
        assertThat(page(path, null).status().value()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "nb, Slik når dere kommunen",
        "nn, Slik når de kommunen",
        "se, Mo oažžubehtet oktavuođa gielddain",
        "en, How to reach the municipality"
    })
    void the_page_is_there_in_four_languages(String language, String heading) {
        assertThat(page("/kommuner/0301?lang=" + language, null).text()).contains(heading);
    }
}

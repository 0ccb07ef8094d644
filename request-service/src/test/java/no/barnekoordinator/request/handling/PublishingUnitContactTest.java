package no.barnekoordinator.request.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.platform.view.CaughtUp;
import no.barnekoordinator.request.RequestServiceTest;
import no.barnekoordinator.request.unit.Units;
import no.barnekoordinator.testing.Person;
import no.barnekoordinator.testing.TokenIssuer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class PublishingUnitContactTest extends RequestServiceTest {

    private static final String PATH = "/api/v1/municipalities/4601/unit-contact";
    private static final String BERGEN = TokenIssuer.token(Person.of(Role.ASSESSOR, "4601"));

    @Autowired
    private CaughtUp caughtUp;

    @Test
    void what_the_unit_publishes_is_read_by_everyone_and_the_latest_stands_alone() {
        put(PATH, Map.of("phone", "00 00 46 01", "visitingAddress", "Oppdiktet gate 1"), BERGEN);
        Answer published = put(
                PATH,
                Map.of("email", " enhet@example.no ", "openingHours", "9 til 15", "webAddress", "https://example.no/a"),
                BERGEN);

        assertThat(published.status().value()).as(published.text()).isEqualTo(200);
        assertThat(caughtUp.await(Units.PROCESSOR)).isTrue();
        Answer read = get(PATH, null);
        assertThat(read.status().value()).isEqualTo(200);
        assertThat(read.body().path("email").asString()).isEqualTo("enhet@example.no");
        assertThat(read.body().path("webAddress").asString()).isEqualTo("https://example.no/a");
        assertThat(read.body().path("phone").isNull()).isTrue();
        assertThat(read.body().path("visitingAddress").isNull()).isTrue();
    }

    @Test
    void a_unit_that_has_published_nothing_is_not_found() {
        assertThat(get("/api/v1/municipalities/1103/unit-contact", null)
                        .status()
                        .value())
                .isEqualTo(404);
    }

    @Test
    void a_unit_without_phone_and_email_cannot_be_reached() {
        Answer answer = put(PATH, Map.of("phone", " ", "visitingAddress", "Oppdiktet gate 1"), BERGEN);

        assertThat(answer.status().value()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("unit-contact-missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"enhet", "enhet@example", "to enheter@example.no", "enhet@example.no>", "@example.no"})
    void what_is_no_email_address_is_refused(String email) {
        assertThat(put(PATH, Map.of("email", email), BERGEN).problem()).isEqualTo("unit-email-malformed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.no",
                "example.no",
                "https://example",
                "https://example.no/a b",
                "https://user@example.no",
                "javascript:alert(1)",
                "https://example.no/\"onclick"
            })
    void what_is_no_safe_web_address_is_refused(String address) {
        assertThat(put(PATH, Map.of("phone", "00 00 46 01", "webAddress", address), BERGEN)
                        .problem())
                .isEqualTo("unit-web-address-malformed");
    }

    @ParameterizedTest
    @CsvSource({"phone, 201", "openingHours, 501"})
    void what_is_too_long_is_refused(String field, int length) {
        Map<String, String> body = Map.of("email", "enhet@example.no", field, "0".repeat(length));

        assertThat(put(PATH, body, BERGEN).problem()).isEqualTo("text-too-long");
    }

    @Test
    void only_an_assessor_of_the_municipality_publishes() {
        Map<String, String> body = Map.of("phone", "00 00 46 01");
        String decides = TokenIssuer.token(Person.of(Role.DECISION_MAKER, "4601"));

        assertThat(put(PATH, body, ASSESSOR).status().value()).isEqualTo(404);
        assertThat(put(PATH, body, decides).status().value()).isEqualTo(403);
        assertThat(put(PATH, body, null).status().value()).isEqualTo(401);
    }
}

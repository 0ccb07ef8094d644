package no.barnekoordinator.request.asking.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import no.barnekoordinator.request.PageTest;
import no.barnekoordinator.testing.Person;
import no.barnekoordinator.testing.TokenIssuer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisteringTest extends PageTest {

    private static final Person STAFF = Person.of("assessor@1108");
    private static final String UNIT = TokenIssuer.token(STAFF);

    private static Map<String, String> registration(String phone) {
        Map<String, String> fields = new HashMap<>();
        fields.put("manner", "PHONE");
        fields.put("kind", "PARENT");
        fields.put("familyWishes", "true");
        fields.put("name", "Elin Eksempelmo");
        fields.put("phone", phone);
        fields.put("children[0].birthDate", "2018-02-03");
        fields.put("firstContactOn", "2026-03-02");
        fields.put("firstContactAt", "09:15");
        return fields;
    }

    @Test
    void the_page_shows_who_receives_it_and_when_and_begins_at_the_first_field() {
        assertThat(page("/innboks/ny", UNIT).text())
                .contains("Tatt imot av: " + STAFF.name(), "value=\"2026-03-02\"", "value=\"10:00\"")
                .containsPattern("type=\"radio\" name=\"manner\"[^>]*autofocus")
                .doesNotContain("value=\"FORM\"");
    }

    @Test
    void what_was_said_on_the_telephone_is_a_request_from_that_minute_with_a_receipt_to_read_out() {
        Answer sent = send("/innboks/ny", registration("40000801"), UNIT);

        assertThat(sent.status().value()).isEqualTo(303);
        assertThat(target(sent)).startsWith("/be-om/kvittering/BK-").endsWith("?done=received");
        String page = caseOf(target(sent));
        assertThat(page(target(sent), UNIT).text())
                .contains("Henvendelsen er tatt inn", "href=\"" + page + "\"", "data-print")
                .doesNotContain(STAFF.name() + "</dd>");
        assertThat(page(target(sent), null).text()).doesNotContain("href=\"" + page + "\"");
        assertThat(get("/api/v1/requests/" + page.substring("/innboks/".length()), UNIT)
                        .text())
                .contains("\"channel\":\"ORAL\"", "2026-03-02T08:15:00Z");
    }

    @ParameterizedTest
    @CsvSource({"LETTER,PARENT,WRITTEN", "EMAIL,YOUTH,WRITTEN", "IN_PERSON,PARENT,ORAL", "PHONE,PROFESSIONAL,REFERRED"})
    void the_channel_follows_from_how_and_who(String manner, String kind, String channel) {
        Map<String, String> fields = registration("4000" + (1000 + Math.abs((manner + kind).hashCode() % 9000)));
        fields.put("manner", manner);
        fields.put("kind", kind);

        String page = caseOf(target(send("/innboks/ny", fields, UNIT)));

        assertThat(get("/api/v1/requests/" + page.substring("/innboks/".length()), UNIT)
                        .text())
                .contains("\"channel\":\"" + channel + "\"");
    }

    @Test
    void without_the_wish_of_the_family_it_is_a_need() {
        Map<String, String> fields = registration("40000803");
        fields.put("kind", "PROFESSIONAL");
        fields.put("familyWishes", "false");
        fields.put("notifierName", "Nils Testesen");
        fields.remove("children[0].birthDate");

        Answer sent = send("/innboks/ny", fields, UNIT);

        assertThat(target(sent)).startsWith("/meld/kvittering/");
        assertThat(page(target(sent), UNIT).text()).contains("Behovet er meldt", "href=\"/innboks\"");
    }

    @Test
    void what_is_missing_is_said_at_its_field() {
        Answer sent = send("/innboks/ny", Map.of("firstContactOn", "2026-03-02", "firstContactAt", "23:59"), UNIT);

        assertThat(sent.status().value()).isEqualTo(422);
        assertThat(sent.text())
                .contains("href=\"#manner\"", "href=\"#firstContactAt\"", "href=\"#kind\"", "href=\"#familyWishes\"")
                .contains("href=\"#name\"", "href=\"#phone\"", "href=\"#children-0--birthDate\"")
                .doesNotContain("autofocus");
    }

    @Test
    void a_parent_who_makes_contact_is_not_told_of_by_another() {
        Map<String, String> fields = registration("40000804");
        fields.put("familyWishes", "false");

        assertThat(send("/innboks/ny", fields, UNIT).text())
                .contains("href=\"#familyWishes\"", "Når familien selv tar kontakt");
    }

    @Test
    void the_same_family_is_not_written_down_twice() {
        String first = target(send("/innboks/ny", registration("40 00 08 05"), UNIT));
        String reference = first.replaceFirst(".*/(BK-[^?]+).*", "$1");

        Answer second = send("/innboks/ny", registration("+47 40000805"), UNIT);

        assertThat(second.status().value()).isEqualTo(409);
        assertThat(second.text())
                .contains(reference, "href=\"/be-om/kvittering/" + reference + "\"", "Elin Eksempelmo");
        Map<String, String> sibling = registration("40000805");
        sibling.put("children[0].birthDate", "2020-01-01");
        assertThat(send("/innboks/ny", sibling, UNIT).status().value()).isEqualTo(303);
    }
}

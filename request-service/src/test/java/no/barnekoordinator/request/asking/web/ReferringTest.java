package no.barnekoordinator.request.asking.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.barnekoordinator.request.PageTest;
import no.barnekoordinator.testing.Person;
import no.barnekoordinator.testing.TokenIssuer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferringTest extends PageTest {

    private static final String REFERRER = TokenIssuer.token(Person.of("referrer@0301"));

    private static Map<String, String> referral(String wish) {
        Map<String, String> fields = new HashMap<>();
        fields.put("familyWishes", wish);
        fields.put("municipality", "4601");
        fields.put("name", "Liv Prøvdal");
        fields.put("phone", "40000700");
        fields.put("children[0].birthDate", "2021-08-09");
        fields.put("needs", "Barnet trenger flere tjenester.");
        fields.put("workplace", "Fjord helsestasjon");
        fields.put("ownPhone", "40000701");
        return fields;
    }

    private static Map<String, Object> need() {
        Map<String, Object> need = new HashMap<>();
        need.put("channel", "ORAL");
        need.put("manner", "PHONE");
        need.put("municipality", "0301");
        need.put("notifier", "PROFESSIONAL");
        need.put("contact", Map.of("name", "Liv Prøvdal", "phone", "40000700"));
        need.put("children", List.of(Map.of("birthDate", "2021-08-09")));
        need.put("needs", "Barnet trenger flere tjenester.");
        return need;
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "se", "en"})
    void the_page_says_the_difference_in_every_language(String language) {
        assertThat(page("/meld?lang=" + language, REFERRER).text())
                .contains("name=\"familyWishes\"")
                .doesNotContain("??");
    }

    @Test
    void with_the_wish_of_the_family_it_is_a_request_and_the_family_is_who_is_reached() {
        Answer sent = send("/meld", referral("true"), REFERRER);

        assertThat(target(sent)).startsWith("/be-om/kvittering/BK-").endsWith("?done=referred");
        String assessor = TokenIssuer.token(Person.of("assessor@4601"));
        String id = caseOf(target(sent)).substring("/innboks/".length());
        assertThat(get("/api/v1/requests/" + id, assessor).text())
                .contains("REFERRED", "Liv Prøvdal", "Fjord helsestasjon", "40000701", "Barnet trenger");
        assertThat(page(target(sent), REFERRER).text())
                .contains("Tatt imot av")
                .doesNotContain("Prøvdal", "helsestasjon");
    }

    @Test
    void without_it_a_need_is_notified_and_nothing_but_contact_is_owed() {
        Answer sent = send("/meld", referral("false"), REFERRER);

        assertThat(target(sent)).startsWith("/meld/kvittering/").endsWith("?done=notified");
        String id = target(sent).replaceFirst(".*/([^?]+).*", "$1");
        assertThat(history(id)).containsExactly("request.NeedNotified", "request.ClockStarted");
        for (String language : new String[] {"nb", "nn", "se", "en"}) {
            assertThat(page("/meld/kvittering/" + id + "?lang=" + language, REFERRER)
                            .text())
                    .contains("Bergen", "BK-", "2026-03-16")
                    .doesNotContain("??", "Prøvdal");
        }
        String neighbour = TokenIssuer.token(Person.of("assessor@0301"));
        assertThat(page("/meld/kvittering/" + id, neighbour).status().value()).isEqualTo(404);
        assertThat(page("/meld/kvittering/" + id, null).status().value()).isEqualTo(401);
    }

    @Test
    void what_is_missing_is_said_at_its_field() {
        Map<String, String> fields = referral("");
        fields.put("phone", "");
        fields.put("workplace", " ");

        Answer sent = send("/meld", fields, REFERRER);

        assertThat(sent.status().value()).isEqualTo(422);
        assertThat(sent.text())
                .contains("href=\"#familyWishes\"", "href=\"#phone\"", "href=\"#workplace\"")
                .contains("value=\"Liv Prøvdal\"");
        assertThat(page("/meld", ASSESSOR).status().value()).isEqualTo(403);
    }

    @Test
    void a_need_is_notified_over_http_with_the_day_the_family_is_contacted_by() {
        Answer notified = post("/api/v1/needs", need(), ASSESSOR);

        assertThat(notified.status().value()).as(notified.text()).isEqualTo(201);
        String id = notified.body().path("requestId").asString();
        assertThat(notified.headers().getFirst("Location")).isEqualTo("/api/v1/requests/" + id);
        assertThat(notified.body().path("contactDue").asString()).isEqualTo("2026-03-16");
        assertThat(notified.body().path("reference").asString()).startsWith("BK-");
        assertThat(history(id)).containsExactly("request.NeedNotified", "request.ClockStarted");
    }

    @Test
    void a_need_comes_from_the_unit_of_its_municipality_or_from_a_professional() {
        assertThat(post("/api/v1/needs", need(), null).status().value()).isEqualTo(401);
        String outsider = TokenIssuer.token(Person.of("assessor@4601"));
        assertThat(post("/api/v1/needs", need(), outsider).problem()).isEqualTo("channel-not-allowed");
        assertThat(post("/api/v1/needs", need(), REFERRER).problem()).isEqualTo("channel-not-allowed");
        Map<String, Object> referred = need();
        referred.put("channel", "REFERRED");
        assertThat(post("/api/v1/needs", referred, REFERRER).status().value()).isEqualTo(201);
        Map<String, Object> online = need();
        online.put("channel", "ONLINE");
        assertThat(post("/api/v1/needs", online, ASSESSOR).problem()).isEqualTo("channel-not-allowed");
    }

    @Test
    void a_need_without_a_family_to_contact_or_from_the_family_itself_is_refused() {
        Map<String, Object> nobody = need();
        nobody.remove("contact");
        assertThat(post("/api/v1/needs", nobody, ASSESSOR).problem()).isEqualTo("contact-missing");
        Map<String, Object> parent = need();
        parent.put("notifier", "PARENT");
        assertThat(post("/api/v1/needs", parent, ASSESSOR).problem()).isEqualTo("notifier-is-family");
    }
}

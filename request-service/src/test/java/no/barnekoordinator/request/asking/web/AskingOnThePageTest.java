package no.barnekoordinator.request.asking.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import no.barnekoordinator.request.PageTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskingOnThePageTest extends PageTest {

    private static Map<String, String> form() {
        Map<String, String> fields = new HashMap<>();
        fields.put("kind", "PARENT");
        fields.put("name", "Kari Prøvdal");
        fields.put("phone", "99 99 99 99");
        fields.put("municipality", "0301");
        fields.put("children[0].birthDate", "2019-05-04");
        fields.put("needs", "Vi sover lite og ringer mye.");
        fields.put("familyWishes", "true");
        return fields;
    }

    @ParameterizedTest
    @CsvSource({
        "nb,Be om barnekoordinator",
        "nn,Be om barnekoordinator",
        "se,mánáidkoordináhtora",
        "en,Ask for a child coordinator"
    })
    void the_start_page_reaches_the_form_in_one_click_without_login_in_every_language(String language, String button) {
        Answer start = page("/?lang=" + language, null);

        assertThat(start.status().value()).isEqualTo(200);
        assertThat(start.text()).contains("href=\"/be-om\"").contains(button).doesNotContain("??");
    }

    @Test
    void the_form_lists_every_municipality_by_county_and_asks_for_no_diagnosis() {
        String html = page("/be-om", null).text();

        assertThat(html.split("<optgroup", -1)).hasSize(16);
        assertThat(html.split("<option", -1)).hasSizeGreaterThan(357);
        assertThat(html).contains("Du trenger ikke oppgi noen diagnose").doesNotContain("name=\"diagnosis\"");
    }

    @Test
    void a_family_asks_without_login_and_gets_a_receipt_that_tells_nothing_about_it() {
        Answer sent = send("/be-om", form(), null);

        assertThat(sent.status().is3xxRedirection()).isTrue();
        assertThat(target(sent)).startsWith("/be-om/kvittering/BK-");
        String receipt = page(target(sent), null).text();
        assertThat(receipt)
                .contains("Oslo")
                .contains("BK-")
                .contains("Siste dag for svar")
                .contains("fvl § 11 a")
                .doesNotContain("Prøvdal", "99 99 99 99", "2019", "sover");
    }

    @Test
    void an_expecting_family_may_ask_before_the_child_is_born() {
        Map<String, String> fields = form();
        fields.put("kind", "EXPECTING_PARENT");
        fields.remove("children[0].birthDate");
        fields.put("children[0].expectedDate", CLOCK.instant().toString().substring(0, 4) + "-12-24");

        assertThat(target(send("/be-om", fields, null))).startsWith("/be-om/kvittering/BK-");
    }

    @Test
    void a_form_with_something_missing_comes_back_with_what_was_typed_and_says_what_to_put_right() {
        Map<String, String> fields = form();
        fields.remove("municipality");
        fields.put("children[1].birthDate", "31.02.2020");

        Answer sent = send("/be-om", fields, null);

        assertThat(sent.status().value()).isEqualTo(422);
        assertThat(sent.text())
                .contains("href=\"#municipality\"")
                .contains("Velg kommunen der familien oppholder seg.")
                .contains("href=\"#children-1--birthDate\"")
                .contains(
                        "value=\"Kari Prøvdal\"",
                        "value=\"99 99 99 99\"",
                        "value=\"2019-05-04\"",
                        "value=\"31.02.2020\"")
                .contains("Vi sover lite og ringer mye.</textarea>")
                .contains("<title>Feil:");
    }

    @Test
    void a_rule_that_refuses_is_said_in_the_form_at_the_field_it_concerns() {
        Map<String, String> fields = form();
        fields.put("children[0].birthDate", "1990-01-01");

        Answer sent = send("/be-om", fields, null);

        assertThat(sent.status().value()).isEqualTo(422);
        assertThat(sent.text())
                .contains("href=\"#children-0--birthDate\"")
                .contains("Alle som er oppgitt, hadde fylt 18 år")
                .contains("value=\"Kari Prøvdal\"");
    }

    @Test
    void a_form_sent_twice_by_a_double_click_is_one_request() {
        Map<String, String> fields = form();
        fields.put("idempotencyKey", UUID.randomUUID().toString());

        assertThat(target(send("/be-om", fields, null))).isEqualTo(target(send("/be-om", fields, null)));
    }

    @Test
    void a_form_without_the_confirmed_wish_of_the_family_is_not_taken_in() {
        Map<String, String> fields = form();
        fields.remove("familyWishes");

        assertThat(send("/be-om", fields, null).text()).contains("href=\"#familyWishes\"");
    }

    @Test
    void a_reference_nobody_has_is_not_found_on_a_page() {
        Answer receipt = page("/be-om/kvittering/BK-0000-0000-0000", null);

        assertThat(receipt.status().value()).isEqualTo(404);
        assertThat(receipt.text()).contains("<main");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "se", "en"})
    void the_rules_page_explains_every_rule_with_its_source(String language) {
        Answer rules = page("/regler?lang=" + language, null);

        assertThat(rules.status().value()).isEqualTo(200);
        assertThat(rules.text())
                .contains("pbrl § 2-5 c, hol § 7-2 a", "fvl § 11 a", "pbrl § 7-5")
                .doesNotContain("??", "rule.right");
    }
}

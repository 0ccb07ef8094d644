package no.barnekoordinator.request.asking.web;

import static no.barnekoordinator.request.asking.web.AskingSteps.answers;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.barnekoordinator.request.PageTest;
import no.barnekoordinator.testing.Person;
import no.barnekoordinator.testing.TokenIssuer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskingOnThePageTest extends PageTest {

    /** Answers every step and leaves the browser at the summary. */
    private Browser filled(Map<Integer, Map<String, String>> steps, Browser browser) {
        steps.forEach((number, fields) -> {
            Answer sent = browser.send("/be-om/steg/" + number, fields);
            assertThat(sent.status().value()).as(sent.text()).isEqualTo(303);
            assertThat(target(sent)).isEqualTo(number == 5 ? "/be-om/oppsummering" : "/be-om/steg/" + (number + 1));
        });
        return browser;
    }

    private Answer sent(Browser browser) {
        return browser.send("/be-om/oppsummering", Map.of("idempotencyKey", key(browser.open("/be-om/oppsummering"))));
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
        assertThat(page("/be-om", null).text()).contains("name=\"kind\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "se", "en"})
    void every_step_says_where_it_is_and_has_its_words_in_every_language(String language) {
        Browser browser = filled(AskingSteps.all(), browser());
        browser.send("/be-om/steg/1", answers("kind", "YOUTH", "custody", "FOSTER_CARE"));

        for (int step = 1; step <= 5; step++) {
            Answer shown = browser.open("/be-om/steg/" + step + "?lang=" + language);
            assertThat(shown.status().value()).isEqualTo(200);
            assertThat(shown.text())
                    .contains("<progress max=\"5\" value=\"" + step + "\"")
                    .doesNotContain("??", "name=\"diagnosis\"");
        }
        for (String path : List.of("/be-om", "/be-om/oppsummering", "/")) {
            assertThat(browser.open(path + "?lang=" + language).text())
                    .as(path)
                    .contains("<main")
                    .doesNotContain("??");
        }
        assertThat(browser.open("/be-om/steg/2?lang=nb").text()).contains("Steg 2 av 5");
    }

    @Test
    void the_third_step_lists_every_municipality_by_county_and_one_can_be_chosen_on_the_way_there() {
        Browser browser = browser();
        assertThat(browser.open("/be-om?kommune=4601").text()).contains("name=\"municipality\" value=\"4601\"");
        Map<String, String> first = AskingSteps.all().get(1);
        first.put("municipality", "4601");
        browser.send("/be-om/steg/1", first);
        browser.send("/be-om/steg/2", AskingSteps.all().get(2));

        String html = browser.open("/be-om/steg/3").text();

        assertThat(html.split("<optgroup", -1)).hasSize(16);
        assertThat(html.split("<option", -1)).hasSizeGreaterThan(357);
        assertThat(html).containsPattern("value=\"4601\"[^>]*selected");
        assertThat(page("/be-om?kommune=9999", null).text()).doesNotContain("value=\"9999\"");
    }

    @Test
    void a_family_asks_without_login_and_gets_a_receipt_that_tells_nothing_about_it() {
        Browser browser = filled(AskingSteps.all(), browser());
        assertThat(browser.open("/be-om/oppsummering").text())
                .contains("Kari Prøvdal", "99 99 99 99", "Lille Prøvdal", "4. mai 2019", "Oslo", "Nynorsk")
                .contains("Vi sover lite og ringer mye.", "href=\"/be-om/steg/4?fra=oppsummering\"");

        Answer sent = sent(browser);

        assertThat(sent.status().value()).isEqualTo(303);
        assertThat(target(sent)).startsWith("/be-om/kvittering/BK-");
        String receipt = browser.open(target(sent)).text();
        assertThat(receipt)
                .contains("Oslo", "BK-", "Siste dag for svar", "fvl § 11 a", "class=\"steps\"", "data-print")
                .contains("når ingenting skjer", "Pasient- og brukerombudet", "Avgjørelsen kan ventes innen")
                .contains("href=\"/login?to=%2Fbe-om%2Fkvittering%2F")
                .doesNotContain("Prøvdal", "99 99 99 99", "2019", "sover");
    }

    @Test
    void what_was_asked_reaches_the_assessor_as_it_was_said() {
        Map<Integer, Map<String, String>> steps = AskingSteps.all();
        steps.put(2, answers("children[0].birthDate", "2019-05-04", "children[2].expectedDate", "24.12.2026"));
        steps.get(4).putAll(answers("email", "kari@example.no", "address", "Testveien 1", "preference", "LETTER"));
        steps.get(4).putAll(answers("otherParent.name", "Ola Prøvdal", "otherParent.phone", "40000099"));

        String page = caseOf(target(sent(filled(steps, browser()))));

        String detail = get("/api/v1/requests/" + page.substring("/innboks/".length()), ASSESSOR)
                .text();
        assertThat(detail)
                .contains("Kari Prøvdal", "Testveien 1", "LETTER", "2019-05-04", "2026-12-24", "Vi sover lite")
                .contains("Ola Prøvdal", "40000099");
    }

    @Test
    void a_later_step_leads_to_the_first_that_lacks_something() {
        Browser browser = browser();
        assertThat(target(browser.open("/be-om/steg/4"))).isEqualTo("/be-om?uten-utkast");
        assertThat(browser.open("/be-om?uten-utkast").text()).contains("Vi fant ikke noe utkast");
        browser.send("/be-om/steg/1", AskingSteps.all().get(1));

        Answer later = browser.open("/be-om/steg/4");

        assertThat(later.status().value()).isEqualTo(303);
        assertThat(target(later)).isEqualTo("/be-om/steg/2");
        assertThat(target(browser.open("/be-om/oppsummering"))).isEqualTo("/be-om/steg/2");
        assertThat(page("/be-om/steg/6", null).status().value()).isEqualTo(404);
    }

    @Test
    void a_step_with_something_missing_comes_back_with_what_was_typed_and_says_what_to_put_right() {
        Browser browser = browser();
        browser.send("/be-om/steg/1", AskingSteps.all().get(1));

        Answer children = browser.send(
                "/be-om/steg/2", answers("children[0].birthDate", "2019-05-04", "children[1].birthDate", "31.02.2020"));

        assertThat(children.status().value()).isEqualTo(422);
        assertThat(children.text())
                .contains("href=\"#children-1--birthDate\"", "value=\"2019-05-04\"", "value=\"31.02.2020\"")
                .contains("<title>Feil:");
        browser.send("/be-om/steg/2", AskingSteps.all().get(2));
        assertThat(browser.send("/be-om/steg/3", answers("municipality", "")).text())
                .contains("href=\"#municipality\"", "Velg kommunen der familien oppholder seg.");
        browser.send("/be-om/steg/3", AskingSteps.all().get(3));
        assertThat(browser.send("/be-om/steg/4", answers("name", "Kari Prøvdal", "preference", "EMAIL"))
                        .text())
                .contains("href=\"#phone\"", "href=\"#email\"", "value=\"Kari Prøvdal\"");
        browser.send("/be-om/steg/4", AskingSteps.all().get(4));
        assertThat(browser.send("/be-om/steg/5", answers("needs", "Søvn")).text())
                .contains("href=\"#familyWishes\"", "Søvn</textarea>");
    }

    @ParameterizedTest
    @CsvSource({
        "1990-01-01,,children-0--birthDate,hadde fylt 18 år",
        "2099-01-01,,children-0--birthDate,Fødselsdatoen er etter",
        ",2099-01-01,children-0--expectedDate,innen to år"
    })
    void a_rule_that_refuses_is_said_at_the_field_it_concerns_in_its_own_step(
            String born, String expected, String field, String words) {
        Browser browser = browser();
        browser.send("/be-om/steg/1", AskingSteps.all().get(1));

        Answer sent = browser.send(
                "/be-om/steg/2",
                answers(
                        "children[0].birthDate",
                        born == null ? "" : born,
                        "children[0].expectedDate",
                        expected == null ? "" : expected));

        assertThat(sent.status().value()).isEqualTo(422);
        assertThat(sent.text()).contains("href=\"#" + field + "\"", words);
    }

    @Test
    void who_may_consent_is_said_when_it_is_somebody_else_and_answers_that_do_not_fit_are_refused() {
        Browser browser = browser();
        assertThat(browser.send("/be-om/steg/1", answers("kind", "FOSTER_PARENT", "custody", "PARENTS"))
                        .text())
                .contains("href=\"#custody\"", "Svaret passer ikke med hvem du er");
        assertThat(browser.send("/be-om/steg/1", answers("kind", "PARENT")).text())
                .contains("href=\"#custody\"", "Velg hvem som har omsorgen");

        browser.send("/be-om/steg/1", answers("kind", "FOSTER_PARENT"));
        assertThat(browser.open("/be-om/steg/2").text()).contains("Det er barnevernstjenesten som kan samtykke");
        browser.send("/be-om/steg/1", answers("kind", "YOUTH", "custody", "PARENTS"));
        assertThat(browser.open("/be-om/steg/2").text()).contains("Er du under 16 år, må også en forelder");
        browser.send("/be-om/steg/1", AskingSteps.all().get(1));
        assertThat(browser.open("/be-om/steg/2").text()).doesNotContain("samtykke");
    }

    @Test
    void going_back_keeps_what_was_typed_even_when_it_is_not_finished() {
        Browser browser = browser();
        browser.send("/be-om/steg/1", AskingSteps.all().get(1));

        Answer back = browser.send("/be-om/steg/2", answers("children[0].name", "Lille Prøvdal", "go", "back"));

        assertThat(target(back)).isEqualTo("/be-om/steg/1");
        assertThat(browser.open("/be-om/steg/1").text()).containsPattern("value=\"PARENT\"[^>]*checked");
        assertThat(browser.open("/be-om/steg/2").text()).contains("value=\"Lille Prøvdal\"");
    }

    @Test
    void more_children_than_there_are_rows_for_get_more_rows() {
        Browser browser = browser();
        browser.send("/be-om/steg/1", AskingSteps.all().get(1));
        Map<String, String> three = answers("go", "more");
        for (int i = 0; i < 3; i++) {
            three.put("children[" + i + "].birthDate", "201" + i + "-01-01");
        }

        assertThat(target(browser.send("/be-om/steg/2", three))).isEqualTo("/be-om/steg/2?flere");
        assertThat(browser.open("/be-om/steg/2?flere").text())
                .contains("value=\"2012-01-01\"", "name=\"children[3].birthDate\"")
                .doesNotContain("name=\"children[4].birthDate\"");
    }

    @Test
    void what_is_changed_from_the_summary_leads_back_to_it() {
        Browser browser = filled(AskingSteps.all(), browser());
        assertThat(browser.open("/be-om/steg/3?fra=oppsummering").text()).contains("name=\"fra\"");

        Answer changed = browser.send("/be-om/steg/3", answers("municipality", "4601", "fra", "oppsummering"));

        assertThat(target(changed)).isEqualTo("/be-om/oppsummering");
        assertThat(browser.open("/be-om/oppsummering").text()).contains("Bergen", "Kari Prøvdal");
    }

    @Test
    void a_protected_address_is_not_kept_and_the_family_is_told_how_letters_come() {
        Map<Integer, Map<String, String>> steps = AskingSteps.all();
        steps.get(4).putAll(answers("protection", "STRICTLY_CONFIDENTIAL", "address", "Hemmelig vei 1"));
        Browser browser = filled(steps, browser());

        assertThat(browser.open("/be-om/steg/4").text())
                .contains("Vi lagrer ikke adresser som er beskyttet")
                .doesNotContain("name=\"address\"", "Hemmelig vei");
        assertThat(browser.open("/be-om/oppsummering").text()).contains("Ja, strengt fortrolig");
        assertThat(target(sent(browser))).startsWith("/be-om/kvittering/BK-");
    }

    @Test
    void a_professional_is_led_to_the_form_for_referring() {
        Browser browser = browser();

        assertThat(target(browser.send("/be-om/steg/1", answers("kind", "PROFESSIONAL"))))
                .isEqualTo("/meld");
        assertThat(page("/meld", null).status().value()).isEqualTo(401);
    }

    @Test
    void somebody_signed_in_need_not_type_the_name_and_the_request_is_theirs_at_once() {
        Person family = Person.of("family-31@5001");
        Browser browser = browser(TokenIssuer.token(family));
        Map<Integer, Map<String, String>> steps = AskingSteps.all();
        steps.put(3, answers("municipality", "5001"));
        steps.forEach((number, fields) -> {
            if (number == 4) {
                assertThat(browser.open("/be-om/steg/4").text()).contains("value=\"" + family.name() + "\"");
            }
            browser.send("/be-om/steg/" + number, fields);
        });

        String receipt = target(sent(browser));

        assertThat(browser.open(receipt).text()).contains("Slik står det", "Kommunen vurderer henvendelsen");
        assertThat(page(receipt, null).text()).doesNotContain("Slik står det");
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

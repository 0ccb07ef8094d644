package no.barnekoordinator.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import no.barnekoordinator.contracts.request.RequestRefusedV1;
import no.barnekoordinator.testing.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;

/** The path of a complaint without curl: through the pages alone. */
class PagesTest extends ComplaintServiceTest {

    private static Map<String, String> form(UUID caseId) {
        return new HashMap<>(Map.of(
                "caseId", caseId.toString(),
                "ground", "REFUSAL",
                "words", "Dere har ikke sett på avlastningen.",
                "kind", "PARENT",
                "name", "Kari Testesen",
                "phone", "",
                "knownAt", ""));
    }

    private String filedThroughTheForm() {
        return location(send("/klage", FAMILY, form(refusedCase().caseId())));
    }

    private static String location(Answer answer) {
        assertThat(answer.status().is3xxRedirection()).as(answer.text()).isTrue();
        return answer.headers().getLocation().getPath();
    }

    private String idOf(String receipt) {
        return jdbc.sql("select complaint_id from case_file where reference = :reference")
                .param("reference", receipt.substring(receipt.lastIndexOf('/') + 1))
                .query(UUID.class)
                .single()
                .toString();
    }

    @Test
    void a_family_complains_and_gets_a_receipt_with_its_last_day() {
        String receipt = filedThroughTheForm();

        String page = open(receipt, FAMILY).expect(HttpStatus.OK).text();

        assertThat(receipt).matches("/klage/kvittering/K-[0-9A-Z]{5}-[0-9A-Z]{5}");
        assertThat(page)
                .contains("Klagen er mottatt", receipt.substring("/klage/kvittering/".length()), "2. mars 2026")
                .contains("Samme ukedag 4 uker senere er 2. mars 2026. (domstolloven § 148)");
        assertThat(open("/klage", FAMILY).text()).contains(receipt);
    }

    @Test
    void the_handler_and_the_county_governor_take_it_from_list_to_outcome() {
        String receipt = filedThroughTheForm();
        String id = idOf(receipt);

        assertThat(open("/klager", HANDLER).expect(HttpStatus.OK).text()).contains("/klager/" + id, "16. mars 2026");
        String page = open("/klager/" + id, HANDLER).expect(HttpStatus.OK).text();
        assertThat(page).contains("Dere har ikke sett på avlastningen.", "Kari Testesen", "value=\"reassess\"");
        send(
                "/klager/" + id,
                HANDLER,
                Map.of(
                        "action",
                        "reassess",
                        "result",
                        "STANDS",
                        "statement",
                        "Vi står på det.",
                        "independence",
                        "ANOTHER_PERSON"));
        Answer forwarded = send("/klager/" + id, HANDLER, Map.of("action", "forward", "statement", "Vår uttalelse."));
        assertThat(location(forwarded)).isEqualTo("/klager/" + id);
        assertThat(open("/klager/" + id + "?done=forwarded", HANDLER).text())
                .contains("Klagen er sendt til statsforvalteren.", "Statsforvalteren i Østfold");

        assertThat(open("/oversendte", COUNTY_GOVERNOR).expect(HttpStatus.OK).text())
                .contains("/oversendte/" + id);
        assertThat(open("/oversendte", OTHER_COUNTY_GOVERNOR)
                        .expect(HttpStatus.OK)
                        .text())
                .doesNotContain(id)
                .contains("Ingen klager venter");
        assertThat(open("/oversendte/" + id, COUNTY_GOVERNOR)
                        .expect(HttpStatus.OK)
                        .text())
                .contains("Vår uttalelse.", "Dere har ikke sett på avlastningen.", "name=\"fulfilBy\"");
        Answer decided = send(
                "/oversendte/" + id,
                COUNTY_GOVERNOR,
                Map.of("outcome", "UPHELD", "directions", "Vurder på nytt.", "fulfilBy", "2026-04-01"));
        assertThat(location(decided)).isEqualTo("/oversendte/" + id);
        assertThat(open("/oversendte/" + id, COUNTY_GOVERNOR).text())
                .contains("Medhold", "1. april 2026")
                .doesNotContain("name=\"fulfilBy\"");
        assertThat(open(receipt, FAMILY).text()).contains("Avgjort av statsforvalteren");
    }

    @Test
    void what_is_missing_is_said_all_at_once_and_what_was_typed_is_kept() {
        Map<String, String> form = form(refusedCase().caseId());
        form.remove("ground");
        form.put("name", " ");

        Answer answer = send("/klage", FAMILY, form).expect(HttpStatus.UNPROCESSABLE_CONTENT);

        assertThat(answer.text())
                .contains("Feil:", "Velg hva du klager på.", "Skriv navnet på den som klager.")
                .contains("Dere har ikke sett på avlastningen.");
    }

    @Test
    void an_unknown_case_and_an_impossible_date_are_said_at_their_fields() {
        assertThat(send("/klage", FAMILY, form(UUID.randomUUID()))
                        .expect(HttpStatus.UNPROCESSABLE_CONTENT)
                        .text())
                .contains("id=\"caseId-error\"", "Vi finner ingen sak med dette nummeret.");
        Map<String, String> form = form(refusedCase().caseId());
        form.put("knownAt", "2027-01-01");
        assertThat(send("/klage", FAMILY, form)
                        .expect(HttpStatus.UNPROCESSABLE_CONTENT)
                        .text())
                .contains("id=\"knownAt-error\"", "kan ikke ligge i framtiden");
    }

    @Test
    void a_step_out_of_order_is_explained_on_the_page() {
        String id = idOf(filedThroughTheForm());

        Answer answer = send("/klager/" + id, HANDLER, Map.of("action", "forward", "statement", "Vår uttalelse."))
                .expect(HttpStatus.UNPROCESSABLE_CONTENT);

        assertThat(answer.text()).contains("forvaltningsloven § 33", "Lagre den nye vurderingen først.");
    }

    @Test
    void a_double_click_is_one_complaint() {
        Map<String, String> form = form(refusedCase().caseId());
        form.put("idempotencyKey", UUID.randomUUID().toString());

        assertThat(location(send("/klage", FAMILY, form))).isEqualTo(location(send("/klage", FAMILY, form)));
    }

    @Test
    void a_family_withdraws_from_its_receipt_and_others_do_not_see_it() {
        String receipt = filedThroughTheForm();

        open(receipt, Person.of("family-2")).expect(HttpStatus.NOT_FOUND);
        assertThat(location(send(receipt, FAMILY, Map.of("action", "withdraw"))))
                .isEqualTo(receipt);
        assertThat(open(receipt, FAMILY).text()).contains("Trukket").doesNotContain("Trekk klagen");
    }

    @Test
    void anyone_may_read_how_to_complain() {
        assertThat(open("/klage", null).expect(HttpStatus.OK).text())
                .contains("Hva skjer når du har klaget?", "Pasient- og brukerombudet", "føre tilsyn", "/login")
                .doesNotContain("name=\"words\"");
        open("/klager", null).expect(HttpStatus.UNAUTHORIZED);
        open("/klager", FAMILY).expect(HttpStatus.FORBIDDEN);
    }

    @Test
    void a_draft_is_kept_sealed_for_its_own_and_is_gone_when_the_complaint_is_sent() {
        Person youth = Person.of("youth");
        Map<String, String> form = form(refusedCase().caseId());
        form.put("words", "Halvferdige ord.");
        form.put("action", "save");

        assertThat(location(send("/klage", youth, form))).isEqualTo("/klage");
        assertThat(open("/klage", youth).text()).contains("Halvferdige ord.", "Her er utkastet du lagret");
        assertThat(open("/klage", FAMILY).text()).doesNotContain("Halvferdige ord.");
        assertThat(jdbc.sql("select d::text from complaint_draft d where subject = :subject")
                        .param("subject", youth.subject())
                        .query(String.class)
                        .single())
                .doesNotContain("Halvferdige", "Testesen");
        form.put("action", "send");
        assertThat(location(send("/klage", youth, form))).startsWith("/klage/kvittering/");
        assertThat(open("/klage", youth).text()).doesNotContain("Her er utkastet du lagret");
    }

    @Test
    void what_is_in_the_way_is_said_on_the_page_and_put_right_there() {
        RequestRefusedV1 refused = refusedCase();
        REQUESTS.decidedBy(refused.requestId(), HANDLER.subject());
        Map<String, String> form = form(refused.caseId());
        form.put("kind", "YOUTH");
        form.put("birthDate", "2013-05-01");
        form.put("channel", "ORAL");
        String receipt = location(send("/klage", HANDLER, form));
        String id = idOf(receipt);
        String page = "/klager/" + id;

        assertThat(open(page, HANDLER).expect(HttpStatus.OK).text())
                .contains("Før klagen kan vurderes", "Klagen er ikke underskrevet.", "value=\"judge-standing\"")
                .doesNotContain("value=\"reassess\"");
        location(send(page, HANDLER, Map.of("action", "judge-standing", "standing", "MET")));
        location(send(
                page,
                HANDLER,
                Map.of("action", "find-defect", "defects", "SIGNATURE", "explanation", "Kom innom og skriv under.")));
        assertThat(open(page, HANDLER).text()).contains("2. mars 2026", "Kom innom og skriv under.", "value=\"mend\"");
        location(send(page, HANDLER, Map.of("action", "mend")));
        location(send(page, HANDLER, Map.of("action", "ask", "question", "Hva trenger du mest?")));
        assertThat(open(page, HANDLER).text()).contains("value=\"reassess\"", "Hva trenger du mest?");
        assertThat(send(page, HANDLER, Map.of("action", "reassess", "result", "STANDS", "statement", "Vi står på det."))
                        .expect(HttpStatus.UNPROCESSABLE_CONTENT)
                        .text())
                .contains("id=\"independence-error\"", "Vi står på det.");
        location(send(
                page,
                HANDLER,
                Map.of(
                        "action", "dismiss",
                        "cause", "NOTHING_TO_COMPLAIN_ABOUT",
                        "reason", "Gjelder noe helt annet.")));
        assertThat(open(receipt, HANDLER).text()).contains("Gjelder noe helt annet.");
    }

    @Test
    void a_late_complaint_and_a_change_that_may_wait_are_judged_on_the_page() {
        Map<String, String> form = form(refusedCase().caseId());
        form.put("ground", "CHANGE_OR_TERMINATION");
        form.put("knownAt", "2025-12-01");
        String page = "/klager/" + idOf(location(send("/klage", FAMILY, form)));

        location(send(
                page,
                HANDLER,
                Map.of("action", "judge-lateness", "judgement", "SPECIAL_REASONS", "latenessReason", "Sykdom.")));
        location(send(page, HANDLER, Map.of("action", "defer", "granted", "true", "deferredReason", "Haster ikke.")));

        assertThat(open(page, HANDLER).text())
                .contains("særlige grunner taler for det", "Utsatt iverksetting er gitt", "Sykdom.", "Haster ikke.")
                .contains("value=\"reassess\"");
    }

    @Test
    void a_family_signs_answers_and_says_that_it_has_turned_elsewhere() {
        String receipt = filedThroughTheForm();
        String id = idOf(receipt);
        location(send(
                "/klager/" + id,
                HANDLER,
                Map.of("action", "find-defect", "defects", "SIGNATURE", "explanation", "Skriv under.")));
        location(send("/klager/" + id, HANDLER, Map.of("action", "ask", "question", "Når trenger dere avlastning?")));
        String shown = open(receipt, FAMILY).expect(HttpStatus.OK).text();
        assertThat(shown).contains("Klagen mangler noe", "Når trenger dere avlastning?", "name=\"askId\"");
        String askId = shown.replaceAll("(?s).*name=\"askId\" value=\"([^\"]+)\".*", "$1");

        location(send(receipt, FAMILY, Map.of("action", "mend")));
        location(send(receipt, FAMILY, Map.of("action", "supplement", "askId", askId, "words", "I helgene.")));
        location(send(receipt, FAMILY, Map.of("action", "other-channel", "channel", "OMBUD")));

        assertThat(open(receipt, FAMILY).text())
                .contains("I helgene.")
                .doesNotContain("Klagen mangler noe", "name=\"askId\"");
        assertThat(open("/klager/" + id, HANDLER).text())
                .contains("har også kontaktet pasient- og brukerombudet", "I helgene.");
    }

    @Test
    void the_county_governor_names_who_is_responsible_and_gives_notice_first() {
        String id = idOf(filedThroughTheForm());
        send(
                "/klager/" + id,
                HANDLER,
                Map.of(
                        "action", "reassess",
                        "result", "STANDS",
                        "statement", "Vi står på det."));
        send("/klager/" + id, HANDLER, Map.of("action", "forward", "statement", "Vår uttalelse."));
        String page = "/oversendte/" + id;
        assertThat(open(page, COUNTY_GOVERNOR).text())
                .contains(PlayedRequestService.REASON, "Behov over lang tid", "value=\"detriment\"", "18. mai 2026");

        location(send(page, COUNTY_GOVERNOR, Map.of("action", "detriment", "reason", "Kan bli mindre.")));
        location(send(
                page,
                COUNTY_GOVERNOR,
                Map.of(
                        "outcome", "UPHELD",
                        "directions", "Oppnevn straks.",
                        "responsible", "COORDINATING_UNIT",
                        "responsibleName", "Enhetsleder Testesen",
                        "fulfilBy", "2026-04-01")));

        assertThat(open(page, COUNTY_GOVERNOR).text())
                .contains("koordinerende enhet", "Enhetsleder Testesen", "1. april 2026")
                .doesNotContain("value=\"detriment\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "se", "en"})
    void every_page_is_whole_in_every_language(String language) {
        String receipt = filedThroughTheForm();
        String id = idOf(receipt);
        send(
                "/klager/" + id,
                HANDLER,
                Map.of(
                        "action",
                        "reassess",
                        "result",
                        "STANDS",
                        "statement",
                        "Vi står på det.",
                        "independence",
                        "ANOTHER_PERSON"));
        send("/klager/" + id, HANDLER, Map.of("action", "forward", "statement", "Vår uttalelse."));
        String lang = "?lang=" + language;

        for (String text : new String[] {
            open("/klage" + lang, FAMILY).expect(HttpStatus.OK).text(),
            open(receipt + lang, FAMILY).expect(HttpStatus.OK).text(),
            open("/klager" + lang, HANDLER).expect(HttpStatus.OK).text(),
            open("/klager/" + id + lang, HANDLER).expect(HttpStatus.OK).text(),
            open("/oversendte" + lang, COUNTY_GOVERNOR).expect(HttpStatus.OK).text(),
            open("/oversendte/" + id + lang, COUNTY_GOVERNOR)
                    .expect(HttpStatus.OK)
                    .text()
        }) {
            assertThat(text).contains("lang=\"" + language + "\"").doesNotContain("??", "{0}", "th:text");
        }
    }
}

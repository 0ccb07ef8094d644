package no.barnekoordinator.request.worklist.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import no.barnekoordinator.contracts.request.Condition;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.request.PageTest;
import no.barnekoordinator.testing.Person;
import no.barnekoordinator.testing.TokenIssuer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssessingOnThePageTest extends PageTest {

    @AfterEach
    void backToNow() {
        CLOCK.set(NOW.atZone(Oslo.ZONE).toInstant());
    }

    @Test
    void an_oral_request_is_written_down_assessed_and_granted_on_the_pages() {
        String page = registered("0301", ASSESSOR);
        assertThat(page(page, ASSESSOR).text())
                .contains("Henvendelsen er tatt inn")
                .contains("Fristen begynner å løpe")
                .contains("domstolloven § 148")
                .contains("Ikke vurdert: Behov over lang tid");

        assertThat(target(send(
                        page,
                        Map.of("action", "hear", "role", "CHILD", "ageBand", "FROM_7", "words", "Jeg vil ha ro."),
                        ASSESSOR)))
                .isEqualTo(plain(page) + "?done=hear");
        assertThat(target(send(page, Map.of("action", "best-interest", "bestInterest", "Ro og faste folk."), ASSESSOR)))
                .isEqualTo(plain(page) + "?done=best-interest");
        assertThat(target(send(page, findings(true), ASSESSOR))).isEqualTo(plain(page) + "?done=assess");
        String assessed = page(page, ASSESSOR).text();
        assertThat(assessed).contains("Jeg vil ha ro.", "Fordi det er slik.", "Utfallet blir innvilget");

        Map<String, String> decision = new HashMap<>();
        decision.put("action", "decide");
        decision.put("version", version(assessed));
        decision.put("considerations", "Behovet er stort og varer.");
        assertThat(target(send(page, decision, ASSESSOR))).isEqualTo(plain(page) + "?done=decide");
        assertThat(page(page, ASSESSOR).text())
                .contains(
                        "Innvilget",
                        "Behovet er stort og varer.",
                        "Siste dag for å klage",
                        "pbrl § 7-5",
                        "pbrl § 2-5 c, hol § 7-2 a")
                .doesNotContain("value=\"decide\"");
    }

    @Test
    void a_refusal_asks_for_both_fallbacks_and_keeps_what_was_typed() {
        String page = registered("0301", ASSESSOR);
        heardAndConsidered(page);
        send(page, findings(false), ASSESSOR);
        Map<String, String> decision = new HashMap<>();
        decision.put("action", "decide");
        decision.put("considerations", "Vilkåret er ikke der.");
        decision.put("fallbackOrdinaryCoordinator", "Tilbudt.");

        Answer refused = send(page, decision, ASSESSOR);

        assertThat(refused.status().value()).isEqualTo(422);
        assertThat(refused.text())
                .contains("href=\"#fallbackIndividualPlan\"")
                .contains("må både alminnelig koordinator og individuell plan være vurdert")
                .contains("Vilkåret er ikke der.</textarea>", "Tilbudt.</textarea>");

        decision.put("fallbackIndividualPlan", "Har en.");
        assertThat(target(send(page, decision, ASSESSOR))).endsWith("?done=decide");
        assertThat(page(page, ASSESSOR).text()).contains("Ikke innvilget");
    }

    @Test
    void findings_without_a_reason_come_back_and_nothing_is_saved() {
        String page = registered("0301", ASSESSOR);
        Map<String, String> fields = findings(true);
        fields.put("reason." + Condition.LONG_TERM_NEED, " ");

        Answer sent = send(page, fields, ASSESSOR);

        assertThat(sent.status().value()).isEqualTo(422);
        assertThat(sent.text()).contains("href=\"#reason-LONG-TERM-NEED\"", "Skriv en begrunnelse.");
        assertThat(page(page, ASSESSOR).text()).doesNotContain("Fordi det er slik.");
    }

    @Test
    void a_decision_on_an_older_version_than_the_present_one_is_not_made() {
        String page = registered("0301", ASSESSOR);
        heardAndConsidered(page);
        send(page, findings(true), ASSESSOR);
        String seen = version(page(page, ASSESSOR).text());
        send(page, Map.of("action", "hear", "role", "PARENT", "ageBand", "ADULT", "words", "Noe nytt."), ASSESSOR);

        Answer late = send(page, Map.of("action", "decide", "version", seen, "considerations", "Ja."), ASSESSOR);

        assertThat(late.status().value()).isEqualTo(422);
        assertThat(late.text()).contains("Saken er endret etter at du åpnet den");
    }

    @Test
    void a_preliminary_reply_stops_its_clock_and_a_withdrawal_closes_the_request() {
        String page = registered("0301", ASSESSOR);

        assertThat(send(page, reply("2020-01-01"), ASSESSOR).text())
                .contains("href=\"#expectedOn\"", "må være etter i dag");
        assertThat(target(send(page, reply("2027-12-01"), ASSESSOR))).endsWith("?done=preliminary-reply");
        assertThat(page(page, ASSESSOR).text()).contains("Holdt");
        assertThat(send(page, Map.of("action", "withdraw"), ASSESSOR).text()).contains("href=\"#withdrawalReason\"");
        assertThat(target(send(page, Map.of("action", "withdraw", "withdrawalReason", "MOVED"), ASSESSOR)))
                .endsWith("?done=withdraw");
        assertThat(page(page, ASSESSOR).text()).contains("Trukket", "Stanset").doesNotContain("name=\"action\"");
    }

    @Test
    void the_worklist_gives_the_reason_for_each_date_and_a_supervisor_reads_it_without_names() {
        String page = registered("0301", ASSESSOR);
        String supervisor = TokenIssuer.token(Person.of("supervisor@0301"));

        assertThat(page("/innboks", ASSESSOR).text())
                .contains("href=\"" + plain(page) + "\"", "Elin Eksempelmo", "Foreløpig svar", "fvl § 11 a");
        assertThat(page("/innboks", supervisor).text())
                .contains("BK-")
                .doesNotContain("Elin Eksempelmo", "href=\"" + plain(page) + "\"");
        assertThat(page(page, supervisor).status().value()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"OPEN", "GRANTED", "REFUSED", "WITHDRAWN", "CLOSED", "NEED_NOTIFIED", "ALL", "nonsense"})
    void the_worklist_opens_with_any_filter(String status) {
        assertThat(page("/innboks?status=" + status, ASSESSOR).status().value()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "se", "en"})
    void the_pages_of_the_unit_have_all_their_words_in_every_language(String language) {
        String page = plain(registered("0301", ASSESSOR));

        for (String path : new String[] {"/innboks", "/innboks/ny", page}) {
            Answer shown = page(path + "?lang=" + language, ASSESSOR);
            assertThat(shown.status().value()).as(path).isEqualTo(200);
            assertThat(shown.text()).as(path).doesNotContain("??");
        }
    }

    @Test
    void what_is_over_its_time_is_red_and_said_in_words_and_stands_first() {
        String other = TokenIssuer.token(Person.of("assessor@5501"));
        Map<String, String> late = registration();
        late.put("firstContactOn", "2025-01-06");
        String page = caseOf(target(send("/innboks/ny", late, other)));
        registered("5501", other);

        await("the scheduler wakes the request").atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            assertThat(page("/innboks", other).text()).contains("2 frister er brutt");
        });
        String list = page("/innboks", other).text();
        assertThat(list.split("<tbody>", 2)[1].split("</tr>", 2)[0])
                .contains(plain(page))
                .contains("data-color=\"danger\"");
        assertThat(page(page, other).text()).contains("Brutt");
    }

    @Test
    void an_outsider_learns_nothing_of_a_request_and_nobody_sees_the_worklist_without_login() {
        String page = registered("0301", ASSESSOR);
        String outsider = TokenIssuer.token(Person.of("assessor@4601"));

        assertThat(page(page, outsider).status().value()).isEqualTo(404);
        assertThat(send(page, findings(true), outsider).status().value()).isEqualTo(404);
        assertThat(page("/innboks/" + UUID.randomUUID(), ASSESSOR).status().value())
                .isEqualTo(404);
        assertThat(page("/innboks", null).status().value()).isEqualTo(401);
        assertThat(page(page, null).status().value()).isEqualTo(401);
    }

    @Test
    void a_registration_on_an_impossible_day_comes_back_with_the_reason() {
        Map<String, String> fields = registration();
        fields.put("firstContactOn", "2019-05-05");
        assertThat(send("/innboks/ny", fields, ASSESSOR).text())
                .contains("href=\"#firstContactOn\"", "Elin Eksempelmo");

        fields.put("firstContactOn", "2099-05-05");
        assertThat(send("/innboks/ny", fields, ASSESSOR).text())
                .contains("Datoen for første kontakt er ikke kommet ennå.");
    }

    private static Map<String, String> registration() {
        Map<String, String> fields = new HashMap<>();
        fields.put("manner", "PHONE");
        fields.put("firstContactOn", "2026-03-02");
        fields.put("kind", "PARENT");
        fields.put("name", "Elin Eksempelmo");
        fields.put("phone", newPhone());
        fields.put("children[0].birthDate", "2018-02-03");
        fields.put("needs", "Ringer mange kontorer.");
        fields.put("familyWishes", "true");
        return fields;
    }

    /** Registers one on the day of the test clock and gives the page it leads to, with its query. */
    private String registered(String municipality, String assessor) {
        String receipt = target(send("/innboks/ny", registration(), assessor));
        assertThat(receipt).as(municipality).endsWith("?done=received");
        return caseOf(receipt) + "?done=received";
    }

    /** The child is heard and what is best for it is written down. */
    private void heardAndConsidered(String page) {
        send(page, Map.of("action", "hear", "role", "CHILD", "ageBand", "FROM_7", "words", "Jeg vil ha ro."), ASSESSOR);
        send(page, Map.of("action", "best-interest", "bestInterest", "Ro og faste folk."), ASSESSOR);
    }

    private static Map<String, String> reply(String expectedOn) {
        return Map.of("action", "reply", "expectedOn", expectedOn, "replyReason", "Vi venter på skolen.");
    }

    private static Map<String, String> findings(boolean allMet) {
        Map<String, String> fields = new HashMap<>();
        fields.put("action", "findings");
        for (Condition condition : Condition.values()) {
            fields.put("met." + condition, Boolean.toString(allMet || condition != Condition.OTHER_WELFARE_SERVICES));
            fields.put("reason." + condition, "Fordi det er slik.");
        }
        return fields;
    }

    private static String plain(String page) {
        return page.replaceFirst("\\?.*", "");
    }

    private static String version(String html) {
        return html.replaceFirst("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1");
    }
}

package no.barnekoordinator.request.worklist.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import no.barnekoordinator.platform.command.Commands;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.request.PageTest;
import no.barnekoordinator.request.worklist.WholeRequest;
import no.barnekoordinator.testing.Person;
import no.barnekoordinator.testing.TokenIssuer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the unit sees and does on the pages, from a need somebody told of to a letter that came. */
class WholeRequestOnThePageTest extends PageTest {

    private static final String SECOND = TokenIssuer.token(Person.of("assessor-2@0301"));

    @Autowired
    private Commands commands;

    @AfterEach
    void backToNow() {
        CLOCK.set(NOW.atZone(Oslo.ZONE).toInstant());
    }

    private WholeRequest whole() {
        return new WholeRequest(commands, CLOCK);
    }

    private static String pageOf(WholeRequest whole) {
        return "/innboks/" + whole.requestId();
    }

    /** Every request here stands in the view as its newest fact left it. */
    private boolean isCaughtUp() {
        return jdbc.sql("""
                select not exists (select 1 from event e where e.stream like 'request-%' and e.sequence >
                  coalesce((select r.version from worklist_request r where 'request-' || r.request_id = e.stream), -1))
                """).query(Boolean.class).single();
    }

    private String seen(String path, String person) {
        await("the view has every fact there is").atMost(Duration.ofSeconds(20)).until(this::isCaughtUp);
        Answer answer = page(path, person);
        assertThat(answer.status().value()).as(answer.text()).isEqualTo(200);
        return answer.text();
    }

    @Test
    void a_notified_need_is_to_be_contacted_and_shows_nothing_else() {
        WholeRequest whole = whole().isTold();

        assertThat(seen("/innboks", ASSESSOR))
                .contains("Familier som skal kontaktes", whole.reference(), "Kontakt med familien");
        assertThat(seen(pageOf(whole), ASSESSOR))
                .contains("Meldt behov", "90000001", "Lærer Liksomvik", "Familien er ikke kontaktet ennå")
                .doesNotContain("value=\"findings\"", "value=\"hear\"", "value=\"decide\"", "Barnets beste");

        assertThat(send(pageOf(whole), Map.of("action", "contact"), ASSESSOR).text())
                .contains("href=\"#contactOutcome\"");
        Map<String, String> contact = new HashMap<>();
        contact.put("action", "contact");
        contact.put("contactOutcome", "WISHES");
        contact.put("contactManner", "PHONE");
        contact.put("contactApplicant", "PARENT");
        assertThat(target(send(pageOf(whole), contact, ASSESSOR))).endsWith("?done=family-contact");
        assertThat(seen(pageOf(whole), ASSESSOR)).contains("value=\"findings\"", "Meldt av");
    }

    @Test
    void what_the_child_keeps_back_is_marked_and_a_protected_address_is_not_shown() {
        WholeRequest whole = whole().comesIn().isPutRight().isAssessed();

        assertThat(seen(pageOf(whole), ASSESSOR))
                .contains(
                        "Skal ikke vises for foreldrene",
                        "Ikke si at jeg gruer meg.",
                        "Strengt fortrolig",
                        "Adressen vises ikke",
                        "Vises aldri".toLowerCase(java.util.Locale.ROOT),
                        "De ringte uken før.",
                        "Epikrise",
                        "Skolen har et møte i uken.",
                        "Vi venter på skolen.",
                        "Ville ikke si noe.",
                        "12 år")
                .contains("Alt er på plass. Saken kan avgjøres.")
                .contains("formaction=\"" + pageOf(whole) + "/brev/forhandsvisning\"");
    }

    @Test
    void everything_that_is_missing_says_what_to_do_and_by_which_rule() {
        String request = received();

        assertThat(seen("/innboks/" + request, ASSESSOR))
                .contains(
                        "href=\"#identity\"",
                        "Be den som spør, om å logge inn",
                        "hol § 12-1",
                        "href=\"#best-interest\"",
                        "Grunnloven § 104",
                        "href=\"#reason-LONG-TERM-NEED\"",
                        "Ikke vurdert: Behov over lang tid");
        Map<String, String> identity = Map.of("action", "identify", "identityProof", "KNOWN", "identityNumber", "123");
        assertThat(send("/innboks/" + request, identity, ASSESSOR).text())
                .contains("href=\"#identityNumber\"", "value=\"123\"");
        assertThat(target(
                        send("/innboks/" + request, Map.of("action", "identify", "identityProof", "KNOWN"), ASSESSOR)))
                .endsWith("?done=identify");
    }

    @Test
    void a_proposed_decision_waits_for_another_person() {
        WholeRequest whole = whole().comesIn().isPutRight().isAssessed().isProposed("assessor@0301");

        assertThat(seen("/innboks", ASSESSOR)).contains("Venter på en annen person");
        assertThat(seen(pageOf(whole), ASSESSOR))
                .contains("Du har foreslått avgjørelsen", "Behovet er delvis dekket.")
                .doesNotContain("value=\"confirm\"", "value=\"findings\"", "value=\"decide\"");
        Answer own = send(pageOf(whole), Map.of("action", "confirm"), ASSESSOR);
        assertThat(own.status().value()).isEqualTo(403);
        assertThat(own.text()).contains("To personer skal ha sett på den", "Be en annen med rett til å avgjøre");

        assertThat(target(send(pageOf(whole), Map.of("action", "return", "returnReason", "Skriv mer."), SECOND)))
                .endsWith("?done=return");
        assertThat(seen(pageOf(whole), ASSESSOR))
                .contains("Forslaget ble sendt tilbake", "Skriv mer.", "Behovet er delvis dekket.</textarea>");

        whole.isProposed("assessor@0301");
        String version = seen(pageOf(whole), SECOND).replaceFirst("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1");
        assertThat(target(send(pageOf(whole), Map.of("action", "confirm", "version", version), SECOND)))
                .endsWith("?done=confirm");
        assertThat(seen(pageOf(whole), ASSESSOR)).contains("Ikke innvilget", "Tilbudt.", "Har en plan.");
    }

    @Test
    void a_letter_that_did_not_come_is_marked_and_delivered_by_hand() {
        WholeRequest whole =
                whole().comesIn().isPutRight().isAssessed().isDecided().isDelivered();

        assertThat(seen("/innboks?status=REFUSED", ASSESSOR)).contains("Brev ikke kommet fram");
        String page = seen(pageOf(whole), ASSESSOR);
        String letter = whole.lostLetter.toString();
        assertThat(page)
                .contains("brev er ikke kommet fram", pageOf(whole) + "/brev/" + letter, "no-mailbox")
                .contains("name=\"deliveredOn." + letter + "\"");

        Map<String, String> delivery = new HashMap<>();
        delivery.put("action", "deliver");
        delivery.put("letterId", letter);
        delivery.put("deliveredBy." + letter, "PAPER");
        delivery.put("deliveredOn." + letter, "2026-03-02");
        Answer paper = send(pageOf(whole), delivery, ASSESSOR);
        assertThat(paper.status().value()).isEqualTo(422);
        assertThat(paper.text())
                .contains(
                        "href=\"#deliveredBy-" + letter + "\"",
                        "Mottakeren har beskyttet adresse.",
                        "Send det digitalt, eller lever det for hånd.");
        delivery.put("deliveredBy." + letter, "BY_HAND");
        assertThat(target(send(pageOf(whole), delivery, ASSESSOR))).endsWith("?done=deliver");
        assertThat(seen(pageOf(whole), ASSESSOR)).doesNotContain("name=\"deliveredOn." + letter + "\"");
    }

    @Test
    void a_transferred_request_leaves_a_line_without_names() {
        WholeRequest whole = whole().comesIn();
        seen(pageOf(whole), ASSESSOR);
        assertThat(send(pageOf(whole), Map.of("action", "transfer", "transferTo", "4601"), ASSESSOR)
                        .text())
                .contains("href=\"#transferConsentBy\"", "har sagt ja til det");
        assertThat(target(send(
                        pageOf(whole),
                        Map.of("action", "transfer", "transferTo", "4601", "transferConsentBy", "PARENT"),
                        ASSESSOR)))
                .isEqualTo("/innboks?done=transfer");

        assertThat(seen("/innboks", ASSESSOR))
                .contains("Overført til en annen kommune", whole.reference(), "til Bergen");
        assertThat(page(pageOf(whole), ASSESSOR).status().value()).isEqualTo(404);
        assertThat(seen(pageOf(whole), TokenIssuer.token(Person.of("assessor@4601"))))
                .contains("Overført hit fra Oslo", "Elin Eksempelmo");
    }

    @Test
    void a_lost_child_closes_the_request_without_a_word_of_it_in_the_list() {
        WholeRequest whole = whole().comesIn();
        assertThat(target(send(pageOf(whole), Map.of("action", "close", "closingCause", "CHILD_LOST"), ASSESSOR)))
                .endsWith("?done=close");

        assertThat(seen(pageOf(whole), ASSESSOR)).contains("Vær varsom").doesNotContain("name=\"action\"");
        assertThat(seen("/innboks?status=CLOSED", ASSESSOR))
                .contains(whole.reference())
                .doesNotContain("mistet", ">venter barn<", "CHILD_LOST");
    }

    @Test
    void a_registration_is_put_right_from_what_it_was() {
        WholeRequest whole = whole().comesIn();
        String page = seen(pageOf(whole), ASSESSOR);
        assertThat(page).contains("name=\"correct.child.2.born\"", "value=\"2013-05-01\"");
        Map<String, String> correction = new HashMap<>();
        correction.put("action", "correct");
        correction.put("correct.reason", "CHILDREN");
        correction.put("correct.channel", "ORAL");
        correction.put("correct.kind", "PARENT");
        correction.put("correct.custody", "PARENTS");
        correction.put("correct.name", "Elin Eksempelmo");
        correction.put("correct.firstContactOn", "2026-03-02");
        correction.put("correct.child.1.name", "Bare én");
        correction.put("correct.child.1.born", "2019-13-13");
        assertThat(send(pageOf(whole), correction, ASSESSOR).text()).contains("href=\"#correct-child-1-born\"");
        correction.put("correct.child.1.born", "2019-12-13");
        assertThat(send(pageOf(whole), correction, ASSESSOR).text())
                .contains("href=\"#correct-explanation\"", "value=\"Bare én\"");
        correction.put("correct.explanation", "Det var bare ett barn.");
        assertThat(target(send(pageOf(whole), correction, ASSESSOR))).endsWith("?done=correct");
        assertThat(seen(pageOf(whole), ASSESSOR))
                .contains("Det var bare ett barn.", "Bare én")
                .doesNotContain("Tolv");
    }

    @Test
    void what_cannot_be_done_says_why_and_what_to_do() {
        WholeRequest whole = whole().comesIn();
        String page = pageOf(whole);
        seen(page, ASSESSOR);

        refused(
                page,
                Map.of("action", "reply", "expectedOn", "2026-05-01", "replyReason", "Vi venter."),
                "#expectedOn",
                "lørdag, søndag eller helligdag",
                "eller en annen virkedag");
        refused(
                page,
                Map.of("action", "wish", "capacity", "CHILD_WELFARE_SERVICE", "wishes", "true", "wishManner", "PHONE"),
                "#capacity",
                "passer ikke med hvem som har omsorgen",
                "Rett hvem som har omsorgen");
        refused(
                page,
                Map.of(
                        "action",
                        "ask",
                        "askSource",
                        "SERVICE",
                        "askService",
                        "SCHOOL",
                        "askDueOn",
                        "2026-03-16",
                        "question",
                        "Hva?"),
                "#askConsentBy",
                "Ingen har samtykket",
                "Be om samtykke");
        Answer unheard = send(page, Map.of("action", "decide", "considerations", "Ja."), ASSESSOR);
        assertThat(unheard.status().value()).isEqualTo(422);
        assertThat(unheard.text()).contains("Barn 2 har fylt 7 år", "skriv hvorfor barn 2 ikke høres");

        send(page, Map.of("action", "withdraw", "withdrawalReason", "FAMILY_WISH"), ASSESSOR);
        Answer late = send(page, Map.of("action", "decide", "considerations", "Ja."), ASSESSOR);
        assertThat(late.status().value()).isEqualTo(422);
        assertThat(late.text()).contains("Den er allerede avgjort eller lukket", "Last siden på nytt");
    }

    private void refused(String page, Map<String, String> fields, String field, String detail, String next) {
        Answer answer = send(page, fields, ASSESSOR);
        assertThat(answer.status().value()).isEqualTo(422);
        assertThat(answer.text()).contains("href=\"" + field + "\"", detail, next);
    }

    @Test
    void an_unknown_letter_or_question_is_not_found() {
        String page = pageOf(whole().comesIn());
        seen(page, ASSESSOR);
        String id = UUID.randomUUID().toString();

        assertThat(send(
                                page,
                                Map.of(
                                        "action",
                                        "deliver",
                                        "letterId",
                                        id,
                                        "deliveredBy." + id,
                                        "BY_HAND",
                                        "deliveredOn." + id,
                                        "2026-03-02"),
                                ASSESSOR)
                        .status()
                        .value())
                .isEqualTo(404);
        assertThat(send(page, Map.of("action", "answer", "askId", id, "answer." + id, "Svar."), ASSESSOR)
                        .text())
                .contains("allerede besvart");
    }
}

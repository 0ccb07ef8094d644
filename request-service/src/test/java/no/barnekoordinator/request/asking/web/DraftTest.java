package no.barnekoordinator.request.asking.web;

import static no.barnekoordinator.request.asking.web.AskingSteps.answers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.request.PageTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DraftTest extends PageTest {

    @AfterEach
    void backToNow() {
        CLOCK.set(NOW.atZone(Oslo.ZONE).toInstant());
    }

    private Browser begun() {
        Browser browser = browser();
        AskingSteps.all().forEach((number, fields) -> browser.send("/be-om/steg/" + number, fields));
        assertThat(browser.open("/be-om/oppsummering").status().value()).isEqualTo(200);
        return browser;
    }

    private UUID draftOf(Browser browser) {
        String key = key(browser.open("/be-om/oppsummering"));
        return UUID.fromString(key.substring("draft-".length()));
    }

    private int rows(UUID draft) {
        return jdbc.sql("select count(*) from ask_draft where draft_id = :id")
                .param("id", draft)
                .query(Integer.class)
                .single();
    }

    private boolean keyDestroyed(UUID draft) {
        return jdbc.sql("select destroyed_at is not null and events_key is null from data_key where subject_id = :id")
                .param("id", draft)
                .query(Boolean.class)
                .single();
    }

    @Test
    void what_was_begun_is_found_again_in_the_same_browser_and_in_no_other() {
        Browser browser = browser();
        browser.send("/be-om/steg/1", AskingSteps.all().get(1));

        assertThat(browser.open("/").text()).contains("Fortsett der du slapp", "2. mars 2026 kl. 10.00");
        assertThat(browser.open("/be-om").text())
                .contains("Fortsett der du slapp", "href=\"/be-om/steg/2\"", "2. mars 2026 kl. 10.00");
        assertThat(browser().open("/").text()).doesNotContain("Fortsett der du slapp");
        assertThat(browser().open("/be-om").text()).doesNotContain("Fortsett der du slapp");
    }

    @Test
    void the_cookie_is_for_the_server_alone_and_only_its_hash_is_kept_and_the_form_is_sealed() {
        Browser browser = begun();

        assertThat(browser.lastSetCookie())
                .startsWith("bk_draft=")
                .contains("Path=/", "Max-Age=2592000", "HttpOnly", "SameSite=Lax")
                .doesNotContain("Secure");
        String row = jdbc.sql("select row(d.*)::text from ask_draft d where draft_id = :id")
                .param("id", draftOf(browser))
                .query(String.class)
                .single();
        assertThat(browser.cookie("bk_draft")).hasSizeGreaterThan(40);
        assertThat(row).doesNotContain(browser.cookie("bk_draft"), "Prøvdal", "sover", "99 99");
    }

    @Test
    void behind_https_the_cookie_is_never_sent_without() {
        Answer sent = answer(client().post()
                .uri("/be-om/steg/1")
                .header("X-Forwarded-Proto", "https")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .body("kind=PARENT&custody=PARENTS"));

        assertThat(sent.headers().getFirst("Set-Cookie")).contains("bk_draft=", "Secure");
    }

    @Test
    void sending_deletes_the_draft_and_its_key_and_sending_it_again_gives_the_same_receipt() {
        Browser browser = begun();
        Browser otherTab = browser.copy();
        UUID draft = draftOf(browser);
        Map<String, String> form = Map.of("idempotencyKey", key(browser.open("/be-om/oppsummering")));

        String receipt = target(browser.send("/be-om/oppsummering", form));

        assertThat(receipt).startsWith("/be-om/kvittering/BK-");
        assertThat(rows(draft)).isZero();
        assertThat(keyDestroyed(draft)).isTrue();
        assertThat(browser.cookie("bk_draft")).isEmpty();
        assertThat(target(browser.send("/be-om/oppsummering", form))).isEqualTo(receipt);
        assertThat(target(otherTab.send("/be-om/oppsummering", form))).isEqualTo(receipt);
        assertThat(jdbc.sql("select count(*) from worklist_request where reference = :reference")
                        .param("reference", receipt.replaceFirst(".*/", ""))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void an_old_page_does_not_send_another_draft_that_was_begun_since() {
        Browser browser = begun();
        String old = key(browser.open("/be-om/oppsummering"));
        browser.send("/be-om/slett", answers());
        AskingSteps.all().forEach((number, fields) -> browser.send("/be-om/steg/" + number, fields));
        UUID draft = draftOf(browser);

        Answer sent = browser.send("/be-om/oppsummering", Map.of("idempotencyKey", old));

        assertThat(target(sent)).isEqualTo("/be-om?uten-utkast");
        assertThat(rows(draft)).isEqualTo(1);
        assertThat(browser.cookie("bk_draft")).isNotEmpty();
    }

    @Test
    void the_family_deletes_it() {
        Browser browser = begun();
        UUID draft = draftOf(browser);

        Answer deleted = browser.send("/be-om/slett", answers());

        assertThat(target(deleted)).isEqualTo("/be-om?done=draft-deleted");
        assertThat(browser.open(target(deleted)).text()).contains("Utkastet er slettet.", "name=\"kind\"");
        assertThat(rows(draft)).isZero();
        assertThat(keyDestroyed(draft)).isTrue();
        assertThat(browser.cookie("bk_draft")).isEmpty();
    }

    @Test
    void thirty_days_after_it_was_last_saved_it_is_gone() {
        Browser browser = begun();
        UUID draft = draftOf(browser);
        CLOCK.advanceDays(29);
        browser.send("/be-om/steg/5", AskingSteps.all().get(5));
        CLOCK.advanceDays(29);
        assertThat(browser.open("/be-om").text()).contains("Fortsett der du slapp");

        CLOCK.advanceDays(2);

        assertThat(browser.open("/be-om").text()).doesNotContain("Fortsett der du slapp");
        await("the scheduler deletes it").atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(rows(draft))
                .isZero());
        assertThat(keyDestroyed(draft)).isTrue();
    }
}

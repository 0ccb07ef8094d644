package no.barnekoordinator.request.unit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.request.PageTest;
import no.barnekoordinator.testing.Person;
import no.barnekoordinator.testing.TokenIssuer;
import org.junit.jupiter.api.Test;

class UnitOnThePageTest extends PageTest {

    private static final String PAGE = "/innboks/enhet";

    private static String unit(String municipality) {
        return TokenIssuer.token(Person.of(Role.ASSESSOR, municipality));
    }

    private static Map<String, String> procedure(String review) {
        return Map.of(
                "action", "procedure",
                "adoptedOn", "05.01.2026",
                "howFamiliesAreTold", "Brev til alle nye foreldre.",
                "nextReviewOn", review);
    }

    @Test
    void a_unit_that_has_done_nothing_is_told_so_and_sent_there_from_the_inbox() {
        String person = unit("3443");

        assertThat(page("/innboks", person).text())
                .contains("Kommunen har ikke registrert noen rutine", "href=\"/innboks/enhet\"");
        assertThat(page(PAGE, person).text())
                .contains("Mangler", "Ingen rutine er registrert", "Enheten har ikke lagt ut hvordan den nås")
                .contains("Kommunen har ikke vedtatt noe selv", "60 dager", "fvl § 11 a");
    }

    @Test
    void a_procedure_is_registered_told_again_and_in_order() {
        String person = unit("3446");
        assertThat(target(send(PAGE, procedure("2026-09-01"), person))).isEqualTo(PAGE + "?done=unit-procedure");
        assertThat(page("/innboks", person).text()).doesNotContain("registrert noen rutine", "vært gått gjennom");

        assertThat(target(send(PAGE, Map.of("action", "publish", "publishedOn", "2026-02-27"), person)))
                .isEqualTo(PAGE + "?done=unit-published");

        assertThat(page(PAGE + "?done=unit-published", person).text())
                .contains("Det er registrert at familiene er fortalt det igjen", "I orden", "27. februar 2026")
                .contains("Brev til alle nye foreldre.");
    }

    @Test
    void an_overdue_review_is_said_in_words_here_and_in_the_inbox() {
        String person = unit("3447");
        send(PAGE, procedure("2026-02-27"), person);

        assertThat(page(PAGE, person).text()).contains("Skulle vært gått gjennom", "3 dager over fristen");
        assertThat(page("/innboks", person).text())
                .contains("Rutinen for å fortelle familier om retten skulle vært gått gjennom");
    }

    @Test
    void a_day_off_comes_back_at_its_field_with_the_next_working_day_and_what_was_typed() {
        Answer sent = send(PAGE, procedure("2026-04-03"), unit("3448"));

        assertThat(sent.status().value()).isEqualTo(422);
        assertThat(sent.text())
                .contains("href=\"#nextReviewOn\"", "Neste virkedag er 2026-04-07")
                .contains("Brev til alle nye foreldre.</textarea>", "value=\"2026-04-03\"");
    }

    @Test
    void contact_without_phone_and_email_comes_back_and_with_it_is_published() {
        String person = unit("3449");
        Map<String, String> fields = new HashMap<>(Map.of("action", "contact", "openingHours", "9 til 15"));

        assertThat(send(PAGE, fields, person).text()).contains("href=\"#phone\"", "9 til 15</textarea>");
        fields.put("email", "enhet");
        assertThat(send(PAGE, fields, person).text()).contains("href=\"#email\"");
        fields.put("email", "enhet@example.no");
        fields.put("openingHours", "x".repeat(501));
        assertThat(send(PAGE, fields, person).text()).contains("href=\"#openingHours\"", "opptil 500 tegn");
        fields.put("openingHours", "9 til 15");
        assertThat(target(send(PAGE, fields, person))).isEqualTo(PAGE + "?done=unit-contact");

        assertThat(page(PAGE, person).text()).contains("mailto:enhet@example.no", "9 til 15");
    }

    @Test
    void practice_is_adopted_by_one_who_decides_and_shown_with_its_first_day() {
        String decides = TokenIssuer.token(Person.of(Role.DECISION_MAKER, "3450"));
        Map<String, String> fields = new HashMap<>(Map.of(
                "action",
                "practice",
                "twoPersonControl",
                "true",
                "decisionTargetDays",
                "mange",
                "validFrom",
                "2.3.2026"));
        assertThat(send(PAGE, fields, decides).text()).contains("href=\"#decisionTargetDays\"", "fra 1 til 365 dager");
        fields.put("decisionTargetDays", "45");

        assertThat(target(send(PAGE, fields, decides))).isEqualTo(PAGE + "?done=unit-practice");

        assertThat(page(PAGE, decides).text())
                .contains("En vurderer og en annen avgjør", "45 dager", "2. mars 2026")
                .doesNotContain("value=\"contact\"");
    }

    @Test
    void each_role_has_its_own_forms_and_a_supervisor_has_none() {
        String assesses = TokenIssuer.token(Person.of(Role.ASSESSOR, "3451").withRoles(Role.ASSESSOR));
        String supervises = TokenIssuer.token(Person.of(Role.SUPERVISOR, "3451"));

        assertThat(page(PAGE, assesses).text())
                .contains("value=\"contact\"", "value=\"procedure\"")
                .doesNotContain("value=\"practice\"");
        assertThat(page(PAGE, supervises).text())
                .contains("Slik arbeider enheten")
                .doesNotContain("name=\"action\"");
        assertThat(send(PAGE, Map.of("action", "practice"), assesses).status().value())
                .isEqualTo(403);
        assertThat(send(PAGE, procedure("2026-09-01"), supervises).status().value())
                .isEqualTo(403);
        assertThat(page(PAGE, TokenIssuer.token(Person.of(Role.COORDINATOR, "3451")))
                        .status()
                        .value())
                .isEqualTo(403);
    }
}

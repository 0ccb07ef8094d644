package no.barnekoordinator.request.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.platform.letter.PrintedLetter;
import no.barnekoordinator.testing.Person;
import no.barnekoordinator.testing.TokenIssuer;
import no.barnekoordinator.testing.pdf.PdfReader;
import no.barnekoordinator.testing.pdf.PdfUa;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import tools.jackson.databind.JsonNode;

/** What stands in the letter with a decision, and what never does. */
class WritingADecisionTest extends LetterTest {

    @Test
    void a_refusal_says_why_by_which_rules_what_may_help_and_how_to_complain() {
        String request = asked(Map.of());
        decide(request, false);
        JsonNode letter = letters(request, "DECISION", 1).getFirst();

        assertThat(text(request, letter))
                .contains("Oslo kommune")
                .contains("Kari Testesen", "Testveien 12", "0000 Prøvesund")
                .contains("Dere får ikke barnekoordinator")
                .contains("Lille Testesen, født 17. mai 2020")
                .contains("Vi rekker ikke over alle avtalene.")
                .contains("Ikke oppfylt", "Slik er det.")
                .contains("Én fast voksen er det beste for barnet.")
                .contains("Behovet for samordning er stort.")
                .contains("Alminnelig koordinator er vurdert.", "Individuell plan er vurdert.")
                .contains("pbrl § 2-5 c, hol § 7-2 a", "gjelder fra 1. august 2022")
                .contains("Dere har rett til å se dokumentene")
                .contains("Statsforvalteren i Østfold, Buskerud, Oslo og Akershus")
                .contains("Fikk dere det 2. mars 2026, er siste dag 30. mars 2026")
                .contains("Pasient- og brukerombudet")
                .doesNotContain("??")
                .satisfies(text -> assertThat(text.toLowerCase(Locale.ROOT)).doesNotContain("enkeltvedtak"));
    }

    @Test
    void a_grant_says_what_happens_next() {
        String request = asked(Map.of());
        decide(request, true);

        assertThat(text(request, letters(request, "DECISION", 1).getFirst()))
                .contains("Dere får barnekoordinator")
                .contains("Kommunen oppnevner nå en barnekoordinator.")
                .doesNotContain("Dette kan hjelpe i stedet");
    }

    @ParameterizedTest
    @CsvSource({"nb,1", "nn,1", "se,2", "en,2"})
    void every_letter_is_accessible_and_another_language_comes_beside_a_norwegian_original(
            String language, int documents) {
        String request = asked(Map.of("letterLanguage", language));
        post(
                "/api/v1/requests/" + request + "/preliminary-reply",
                Map.of("expectedOn", "2026-04-20", "reason", "Vi venter på et svar."),
                ASSESSOR);
        decide(request, false);

        for (String kind : List.of("RECEIPT", "PRELIMINARY_REPLY", "DECISION")) {
            JsonNode letter = letters(request, kind, 1).getFirst();
            for (int part = 0; part < documents; part++) {
                byte[] pdf = pdf(request, letter, part);
                PdfUa.assertPdfUa(pdf);
                assertThat(PdfReader.text(pdf)).doesNotContain("??");
                String expected = part == 0 && documents == 2 ? "nb" : language;
                assertThat(PdfReader.language(pdf)).isEqualTo(expected);
            }
            assertThat(get("/api/v1/requests/" + request + "/letters/" + id(letter) + "?part=" + documents, ASSESSOR)
                            .status()
                            .value())
                    .isEqualTo(404);
        }
    }

    @Test
    void the_hash_in_the_events_is_that_of_the_letter_as_it_is_kept_and_sent() throws Exception {
        String request = asked(Map.of());
        decide(request, true);
        JsonNode letter = letters(request, "DECISION", 1).getFirst();
        byte[] kept = pdf(request, letter, 0);

        String stated = jdbc.sql("""
                select payload ->> 'sha256' from event where stream = :stream and name = 'request.LetterProduced'
                and payload ->> 'letterId' = :letter
                """)
                .param("stream", "request-" + request)
                .param("letter", id(letter))
                .query(String.class)
                .single();
        assertThat(new PrintedLetter(kept, "", Locale.ROOT).sha256()).isEqualTo(stated);
        assertThat(consignment(id(letter)).resolve("avgjørelse.pdf")).hasBinaryContent(kept);
        assertThat(jdbc.sql("select sealed from document where document_id = :id::uuid")
                        .param("id", id(letter))
                        .query(String.class)
                        .single())
                .doesNotStartWith("JVBER"); // a PDF in base64
    }

    @Test
    void each_parent_gets_a_letter_and_neither_sees_how_the_other_is_reached() {
        String request = asked(Map.of(
                "applicant",
                applicant(Map.of("phone", "00000001")),
                "otherParent",
                Map.of("name", "Ola Prøvdal", "phone", "00000002", "address", "Hemmelig vei 3\n0001 Annetsted")));
        decide(request, true);
        List<JsonNode> letters = letters(request, "DECISION", 2);

        String first = text(request, letters.get(0));
        String second = text(request, letters.get(1));
        String toKari = first.contains("Testveien 12") ? first : second;
        String toOla = first.contains("Testveien 12") ? second : first;
        assertThat(toKari).contains("Kari Testesen").doesNotContain("Prøvdal", "Hemmelig vei", "00000002");
        assertThat(toOla).contains("Ola Prøvdal", "Hemmelig vei 3").doesNotContain("Testveien", "00000001");
    }

    @Test
    void what_a_child_wants_kept_from_its_parents_is_in_no_letter() {
        String request = asked(Map.of("children", List.of(Map.of("name", "Ung Testesen", "birthDate", "2013-01-01"))));
        done(post(
                "/api/v1/requests/" + request + "/hearings",
                Map.of(
                        "role",
                        "YOUTH",
                        "ageBand",
                        "FROM_12",
                        "child",
                        1,
                        "keptFromParents",
                        true,
                        "words",
                        "Jeg vil ikke at mamma skal vite dette."),
                ASSESSOR));
        done(post(
                "/api/v1/requests/" + request + "/hearings",
                Map.of("role", "YOUTH", "ageBand", "FROM_12", "child", 1, "words", "Jeg vil gå på trening."),
                ASSESSOR));
        decide(request, true);

        assertThat(text(request, letters(request, "DECISION", 1).getFirst()))
                .contains("Jeg vil gå på trening.")
                .doesNotContain("mamma");
    }

    @Test
    void it_is_shown_before_it_is_sent_marked_as_a_draft_and_nothing_is_kept() {
        String request = asked(Map.of());
        assess(request, true);
        LinkedMultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("considerations", "Slik tenker vi så langt.");
        byte[] preview = client().post()
                .uri("/innboks/" + request + "/brev/forhandsvisning")
                .headers(headers -> headers.setBearerAuth(ASSESSOR))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .retrieve()
                .body(byte[].class);

        PdfUa.assertPdfUa(preview);
        assertThat(PdfReader.text(preview)).contains("UTKAST").contains("Slik tenker vi så langt.");
        assertThat(history(request)).doesNotContain("request.RequestGranted");
    }

    @Test
    void a_complaint_handler_is_told_why_by_whom_and_with_which_letter_and_nobody_else_is() {
        String request = asked(Map.of());
        decide(request, false);
        JsonNode letter = letters(request, "DECISION", 1).getFirst();
        String handler = TokenIssuer.token(Person.of(Role.COMPLAINT_HANDLER, "0301"));
        String path = "/api/v1/requests/" + request + "/decisions/2026-03-02";

        Answer answer = get(path, handler);
        assertThat(answer.status().value()).as(answer.text()).isEqualTo(200);
        JsonNode explained = answer.body();
        assertThat(explained.path("granted").asBoolean()).isFalse();
        assertThat(explained.path("decidedBy").valueStream().map(JsonNode::asString))
                .containsExactly(Person.of(Role.ASSESSOR, "0301").subject());
        assertThat(explained.path("findings")).hasSize(5);
        assertThat(explained.path("findings").path(0).path("reason").asString()).isNotBlank();
        assertThat(explained.path("considerations").asString()).isEqualTo("Behovet for samordning er stort.");
        assertThat(explained.path("fallbackIndividualPlan").asString()).isEqualTo("Individuell plan er vurdert.");
        assertThat(explained.path("letter").path("letterId").asString()).isEqualTo(id(letter));
        byte[] kept = client().get()
                .uri(path + "/letter")
                .headers(headers -> headers.setBearerAuth(handler))
                .accept(MediaType.APPLICATION_PDF)
                .retrieve()
                .body(byte[].class);
        assertThat(kept).isEqualTo(pdf(request, letter, 0));

        assertThat(get("/api/v1/requests/" + request + "/decisions/2026-03-01", handler)
                        .status()
                        .value())
                .isEqualTo(404);
        assertThat(get(path, TokenIssuer.token(Person.of(Role.COMPLAINT_HANDLER, "5501")))
                        .status()
                        .value())
                .isEqualTo(404);
        assertThat(get(path, TokenIssuer.token(Person.of(Role.FAMILY, "0301")))
                        .status()
                        .value())
                .isEqualTo(403);
    }

    @Test
    void another_municipality_finds_no_such_letter() {
        String request = asked(Map.of());
        decide(request, true);
        String letter = id(letters(request, "DECISION", 1).getFirst());
        String stranger =
                no.barnekoordinator.testing.TokenIssuer.token(no.barnekoordinator.testing.Person.of("assessor@4601"));

        assertThat(get("/api/v1/requests/" + request + "/letters/" + letter, stranger)
                        .status()
                        .value())
                .isEqualTo(404);
        assertThat(get("/api/v1/requests/" + request + "/letters/" + letter, null)
                        .status()
                        .value())
                .isEqualTo(401);
    }
}

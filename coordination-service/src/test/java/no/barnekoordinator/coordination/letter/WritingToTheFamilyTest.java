package no.barnekoordinator.coordination.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.barnekoordinator.contracts.Topics;
import no.barnekoordinator.contracts.complaint.ComplaintGround;
import no.barnekoordinator.contracts.complaint.ComplaintOutcome;
import no.barnekoordinator.contracts.complaint.OutcomeReceivedV1;
import no.barnekoordinator.coordination.CoordinationServiceTest;
import no.barnekoordinator.platform.post.Document;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.testing.Person;
import no.barnekoordinator.testing.SyntheticIdentityNumber;
import no.barnekoordinator.testing.pdf.PdfReader;
import no.barnekoordinator.testing.pdf.PdfUa;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** From an appointment to a letter in somebody's hand, over HTTP and with a post office of files. */
class WritingToTheFamilyTest extends CoordinationServiceTest {

    private static final Person MOTHER = Person.of("family-41@0301");
    private static final Person FATHER = Person.of("family-42@0301");

    @Autowired
    private Letters letters;

    private UUID enter(UUID caseId, Map<String, Object> entry, Person who) {
        Answer answer = await().atMost(PATIENCE)
                .until(() -> post("/api/v1/cases/" + caseId + "/family", entry, who), done -> done.status() != 404);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return UUID.fromString(answer.body().path("memberId").asString());
    }

    private static Map<String, Object> parent(Person person, String name, Map<String, Object> post) {
        Map<String, Object> entry =
                new HashMap<>(Map.of("relation", "PARENT_WITH_CUSTODY", "name", name, "subject", person.subject()));
        if (post != null) {
            entry.put("post", post);
        }
        return entry;
    }

    private static Map<String, Object> paper(String language) {
        return Map.of("address", "Testveien 12\n0000 Prøvesund", "language", language);
    }

    private static Map<String, Object> secret(int serial) {
        String number = SyntheticIdentityNumber.of(LocalDate.of(1985, 3, 1), serial);
        return Map.of("nationalIdentityNumber", number, "protectedAddress", true, "language", "nn");
    }

    private List<JsonNode> letters(UUID caseId) {
        Answer answer = get("/api/v1/cases/" + caseId + "/letters", ASSESSOR);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body().path("letters").valueStream().toList();
    }

    private List<JsonNode> to(UUID caseId, UUID memberId) {
        return letters(caseId).stream()
                .filter(letter -> letter.path("memberId").asString().equals(memberId.toString()))
                .toList();
    }

    /** The newest letter to somebody, once it has come so far. */
    private UUID awaitLetter(UUID caseId, UUID memberId, String status) {
        awaitWhileTimePasses(() -> to(caseId, memberId).stream()
                .limit(1)
                .anyMatch(letter -> letter.path("status").asString().equals(status)));
        return UUID.fromString(to(caseId, memberId).getFirst().path("letterId").asString());
    }

    private String text(UUID caseId, UUID letterId) {
        StringBuilder text = new StringBuilder();
        for (Document document : letters.kept(caseId, letterId)) {
            PdfUa.assertPdfUa(document.bytes());
            text.append(PdfReader.text(document.bytes())).append(' ');
        }
        return text.toString().replaceAll("\\s+", " ");
    }

    /** What lies at the post office about a letter; empty when it never got there. */
    private static String sent(UUID letterId) throws IOException {
        try (Stream<Path> files = Files.walk(POST)) {
            List<Path> found = files.filter(path -> path.endsWith(Path.of(letterId.toString(), "consignment.json")))
                    .toList();
            assertThat(found).as("sent once or never").hasSizeLessThan(2);
            return found.isEmpty() ? "" : Files.readString(found.getFirst());
        }
    }

    private static long consignments() throws IOException {
        try (Stream<Path> files = Files.walk(POST)) {
            return files.filter(path -> path.endsWith("consignment.json")).count();
        }
    }

    /** Everything that has happened has been acted on, and what is due has been tried. */
    private void awaitQuiet() {
        CLOCK.advance(Duration.ofMinutes(5));
        await().atMost(PATIENCE).until(() -> caughtUp.await("letters") && caughtUp.await("letters-by-age"));
    }

    @Test
    void an_appointment_is_written_to_those_with_custody_once_and_again_about_another() throws Exception {
        UUID caseId = openCase();
        Registered first = register();
        post(
                "/api/v1/coordinators/" + first.id() + "/contact",
                Map.of("phone", "22 00 00 01", "email", "kari@oslo.example"),
                ASSESSOR);
        enter(caseId, Map.of("relation", "CHILD", "name", "Ada Prøve", "bornOn", "2020-05-01"), ASSESSOR);
        UUID mother = enter(caseId, parent(MOTHER, "Mona Prøve", paper("en")), ASSESSOR);
        UUID grandmother = enter(caseId, Map.of("relation", "FOSTER_PARENT", "name", "Berit Prøve"), ASSESSOR);
        assertThat(letters(caseId)).isEmpty();

        appoint(caseId, first.id());
        UUID letter = awaitLetter(caseId, mother, "DELIVERED");
        assertThat(to(caseId, mother).getFirst().path("channel").asString()).isEqualTo("PAPER");
        assertThat(sent(letter)).contains("Prøvesund", "Mona Prøve");
        assertThat(text(caseId, letter))
                .contains(
                        "Dere har fått barnekoordinator",
                        "You have a child coordinator",
                        first.person().name(),
                        "Mona Prøve",
                        "Testveien 12",
                        "0000 Prøvesund",
                        "Koordinerende enhet",
                        "Dere kan klage",
                        "Statsforvalteren i Østfold",
                        "Ønsker dere en annen?",
                        "/min-sak")
                .doesNotContain("Ada Prøve");
        assertThat(to(caseId, grandmother)).isEmpty();

        // The same facts told of once more, and a correction that changes nothing for the letter.
        letters.writeWhatIsOwed(caseId, CLOCK.instant());
        post("/api/v1/cases/" + caseId + "/family/" + mother, parent(MOTHER, "Mona Prøve", paper("en")), ASSESSOR);
        awaitQuiet();
        assertThat(to(caseId, mother)).hasSize(1);

        assertThat(page("/min-sak/" + caseId, MOTHER).text())
                .contains("/min-sak/" + caseId + "/brev/" + letter)
                .contains("?part=1");
        Answer read = page("/min-sak/" + caseId + "/brev/" + letter, MOTHER);
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.headers().getFirst("X-Content-SHA256"))
                .isEqualTo(letters.kept(caseId, letter).getFirst().sha256());
        assertThat(page("/min-sak/" + caseId + "/brev/" + letter + "?part=2", MOTHER)
                        .status())
                .isEqualTo(404);
        assertThat(get("/api/v1/cases/" + caseId + "/letters/" + letter, first.person())
                        .status())
                .isEqualTo(200);
        assertThat(get("/api/v1/cases/" + caseId + "/letters/" + letter, ASSESSOR_IN_BERGEN)
                        .status())
                .isEqualTo(404);

        UUID father = enter(caseId, parent(FATHER, "Ola Prøve", paper("nb")), first.person());
        UUID his = awaitLetter(caseId, father, "DELIVERED");
        assertThat(page("/min-sak/" + caseId + "/brev/" + his, MOTHER).status())
                .as("one parent's address is not for the other")
                .isEqualTo(404);

        Registered second = register();
        assertThat(appoint(caseId, second.id()).status()).isEqualTo(200);
        awaitWhileTimePasses(() -> to(caseId, mother).size() == 2);
        UUID about = awaitLetter(caseId, mother, "DELIVERED");
        assertThat(text(caseId, about))
                .contains(
                        "Dere har fått ny barnekoordinator", second.person().name(), "koordinerende enhet i kommunen");
        assertThat(jdbc.sql("select sealed from document where subject_id = :case")
                        .param("case", caseId)
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .noneMatch(content -> content.contains("Prøvesund"));
    }

    @Test
    void a_protected_address_is_neither_kept_nor_printed_and_tells_nobody_where_the_family_is() throws Exception {
        UUID caseId = openCase();
        Registered coordinator = register();
        Map<String, Object> both = Map.of("address", "Gjemt vei 1\n0000 Prøvesund", "protectedAddress", true);
        await().atMost(PATIENCE)
                .until(() -> post("/api/v1/cases/" + caseId + "/family", parent(MOTHER, "Mona", both), ASSESSOR)
                        .problem()
                        .equals("address-of-protected"));
        assertThat(post(
                                "/api/v1/cases/" + caseId + "/family",
                                parent(MOTHER, "Mona", Map.of("address", "Bare en vei")),
                                ASSESSOR)
                        .problem())
                .isEqualTo("address-unusable");
        assertThat(post(
                                "/api/v1/cases/" + caseId + "/family",
                                parent(MOTHER, "Mona", Map.of("nationalIdentityNumber", "12")),
                                ASSESSOR)
                        .problem())
                .isEqualTo("identity-number-malformed");
        UUID mother = enter(caseId, parent(MOTHER, "Mona Prøve", secret(1)), ASSESSOR);
        UUID father = enter(caseId, parent(FATHER, "Ola Prøve", paper("nb")), ASSESSOR);
        appoint(caseId, coordinator.id());
        UUID letter = awaitLetter(caseId, mother, "DELIVERED");
        assertThat(to(caseId, mother).getFirst().path("channel").asString()).isEqualTo("DIGITAL");
        assertThat(text(caseId, letter))
                .contains("De har fått barnekoordinator")
                .doesNotContain("Prøvesund");
        awaitQuiet();
        assertThat(to(caseId, father)).as("a letter tells which municipality").isEmpty();
        assertThat(get("/api/v1/cases/" + caseId + "/letters", ASSESSOR)
                        .body()
                        .path("withheld")
                        .path(0)
                        .asString())
                .isEqualTo(father.toString());
        assertThat(page("/arbeidsdag/" + caseId + "/brev", coordinator.person()).text())
                .contains("Ikke skrevet til", "Ola Prøve");
        assertThat(get("/api/v1/cases/" + caseId + "/team", MOTHER).text()).doesNotContain("Testveien");
        assertThat(get("/api/v1/cases/" + caseId + "/team", coordinator.person())
                        .text())
                .contains("Testveien")
                .contains("\"protectedAddress\":true");
    }

    @Test
    void one_that_cannot_be_reached_is_somebodys_task_until_it_is_handed_over_or_an_address_is_known()
            throws Exception {
        UUID caseId = openCase();
        Registered coordinator = register();
        UUID mother = enter(caseId, parent(MOTHER, "Mona Prøve", null), ASSESSOR);
        UUID father = enter(caseId, parent(FATHER, "Ola Prøve", null), ASSESSOR);
        appoint(caseId, coordinator.id());
        UUID hers = awaitLetter(caseId, mother, "GIVEN_UP");
        UUID his = awaitLetter(caseId, father, "GIVEN_UP");
        assertThat(to(caseId, mother).getFirst().path("code").asString()).isEqualTo("no-way-to-reach");
        assertThat(sent(hers)).isEmpty();
        String brev = "/arbeidsdag/" + caseId + "/brev";
        assertThat(page("/arbeidsdag/" + caseId, coordinator.person()).text()).contains("2 brev kom ikke fram", brev);
        assertThat(page("/arbeidsdag", coordinator.person()).text()).contains("2 brev kom ikke fram", brev);
        assertThat(page("/arbeidsdag/" + caseId, ASSESSOR).text()).contains("2 brev kom ikke fram");
        assertThat(page(brev, ASSESSOR).text()).contains("Kom ikke fram", "Mona Prøve", "Ola Prøve");

        Map<String, String> fields = new HashMap<>(Map.of("action", "hand-over", "letterId", his.toString()));
        Answer unsaid = form(brev, fields, coordinator.person());
        assertThat(unsaid.status()).isEqualTo(422);
        assertThat(unsaid.text()).contains("Velg om brevet ble levert for hånd eller i posten.");
        fields.put("deliveredBy", "BY_HAND");
        fields.put("deliveredOn", today().minusDays(1).toString());
        assertThat(form(brev, fields, coordinator.person()).text()).contains("før dagen brevet ble laget");
        fields.put("deliveredOn", today().toString());
        assertThat(form(brev, fields, coordinator.person()).status()).isEqualTo(200);
        assertThat(to(caseId, father).getFirst().path("channel").asString()).isEqualTo("BY_HAND");
        assertThat(post(
                                "/api/v1/cases/" + caseId + "/letters/" + his + "/delivery",
                                Map.of("channel", "BY_HAND", "deliveredOn", today().toString()),
                                coordinator.person())
                        .problem())
                .isEqualTo("letter-delivered-already");

        Map<String, String> correction = new HashMap<>(Map.of(
                "action", "family",
                "familyId", mother.toString(),
                "relation", "PARENT_WITH_CUSTODY",
                "name", "Mona Prøve",
                "address", "Ny vei 3, 0000 Prøvesund",
                "language", "se"));
        assertThat(form("/arbeidsdag/" + caseId + "/team", correction, coordinator.person())
                        .status())
                .isEqualTo(200);
        UUID again = awaitLetter(caseId, mother, "DELIVERED");
        assertThat(again).isNotEqualTo(hers);
        assertThat(to(caseId, mother))
                .extracting(letter -> letter.path("status").asString())
                .containsExactly("DELIVERED", "REPLACED");
        assertThat(text(caseId, again)).contains("Ny vei 3", "mánáidkoordináhtor", "utkast");
        assertThat(page("/arbeidsdag/" + caseId, coordinator.person()).text()).doesNotContain("kom ikke fram");
        assertThat(page("/min-sak/" + caseId, MOTHER).text())
                .contains(again.toString())
                .doesNotContain(hers.toString());
        assertThat(page("/arbeidsdag/" + caseId + "/team?rett=" + mother, coordinator.person())
                        .text())
                .contains("Ny vei 3");
    }

    @Test
    void nothing_is_sent_when_the_case_has_closed() throws Exception {
        UUID caseId = openCase();
        Registered coordinator = register();
        UUID mother = enter(caseId, parent(MOTHER, "Mona Prøve", paper("nb")), ASSESSOR);
        long before = consignments();
        Files.writeString(POST.resolve("REFUSE"), "busy");
        try {
            appoint(caseId, coordinator.id());
            awaitWhileTimePasses(() -> to(caseId, mother).stream()
                    .anyMatch(letter -> letter.path("attempts").asInt() > 0));
            assertThat(to(caseId, mother).getFirst().path("code").asString()).isEqualTo("busy");
            post("/api/v1/cases/" + caseId + "/closing", Map.of("reason", "NEED_CEASED"), ASSESSOR);
        } finally {
            Files.delete(POST.resolve("REFUSE"));
        }
        // The pause before the next attempt is counted from when the reaction comes to the last.
        await().atMost(PATIENCE).until(() -> caughtUp.await("letters"));
        CLOCK.advance(Duration.ofMinutes(2));
        awaitLetter(caseId, mother, "STOPPED");
        letters.writeWhatIsOwed(caseId, CLOCK.instant());
        assertThat(to(caseId, mother)).hasSize(1);
        assertThat(consignments()).isEqualTo(before);
        assertThat(page("/arbeidsdag/" + caseId, ASSESSOR).text()).doesNotContain("kom ikke fram");
    }

    @Test
    void a_child_is_written_to_on_the_day_it_turns_16_by_the_date_that_is_right() {
        UUID caseId = openCase();
        Registered coordinator = register();
        LocalDate wrong = today().plusDays(3);
        LocalDate sixteen = today().plusDays(5);
        Map<String, Object> child = new HashMap<>(Map.of(
                "relation",
                "CHILD",
                "name",
                "Ada Prøve",
                "bornOn",
                wrong.minusYears(16).toString()));
        child.put("post", paper("nb"));
        UUID ada = enter(caseId, child, ASSESSOR);
        appoint(caseId, coordinator.id());
        child.put("bornOn", sixteen.minusYears(16).toString());
        assertThat(post("/api/v1/cases/" + caseId + "/family/" + ada, child, ASSESSOR)
                        .status())
                .isEqualTo(200);

        CLOCK.set(Oslo.startOf(wrong).plusSeconds(60));
        awaitQuiet();
        CLOCK.set(Oslo.startOf(sixteen).minus(Duration.ofMinutes(10)));
        awaitQuiet();
        assertThat(to(caseId, ada)).isEmpty();

        CLOCK.set(Oslo.startOf(sixteen).plusSeconds(1));
        UUID letter = awaitLetter(caseId, ada, "DELIVERED");
        assertThat(text(caseId, letter)).contains(coordinator.person().name());
        CLOCK.advance(Duration.ofDays(2));
        awaitQuiet();
        assertThat(to(caseId, ada)).hasSize(1);
    }

    @Test
    void a_case_that_opens_again_writes_what_is_owed_and_one_that_is_closed_writes_nothing() throws Exception {
        UUID caseId = openCase();
        Registered first = register();
        UUID mother = enter(caseId, parent(MOTHER, "Mona Prøve", paper("nb")), ASSESSOR);
        LocalDate sixteen = today().plusDays(3);
        Map<String, Object> child = new HashMap<>(Map.of(
                "relation",
                "CHILD",
                "name",
                "Ada Prøve",
                "bornOn",
                sixteen.minusYears(16).toString()));
        child.put("post", paper("nb"));
        UUID ada = enter(caseId, child, ASSESSOR);
        appoint(caseId, first.id());
        UUID told = awaitLetter(caseId, mother, "DELIVERED");
        post("/api/v1/cases/" + caseId + "/closing", Map.of("reason", "NEED_CEASED"), ASSESSOR);
        long before = consignments();

        letters.writeWhatIsOwed(caseId, CLOCK.instant());
        CLOCK.set(Oslo.startOf(sixteen).plusSeconds(1));
        awaitQuiet();
        assertThat(to(caseId, ada)).as("16, in a case that has ended").isEmpty();
        assertThat(to(caseId, mother)).hasSize(1);
        assertThat(consignments()).isEqualTo(before);

        reopen(caseId);
        awaitLetter(caseId, ada, "DELIVERED");
        awaitQuiet();
        assertThat(to(caseId, mother))
                .as("she has been told of whoever coordinates again")
                .extracting(letter -> letter.path("letterId").asString())
                .containsExactly(told.toString());

        Registered second = register();
        assertThat(appoint(caseId, second.id()).status()).isEqualTo(200);
        awaitWhileTimePasses(() -> to(caseId, mother).size() == 2);
        UUID about = awaitLetter(caseId, mother, "DELIVERED");
        assertThat(text(caseId, about))
                .contains("Dere har fått ny barnekoordinator", second.person().name());
    }

    @Test
    void a_letter_that_was_stopped_by_the_end_of_a_case_is_written_anew_when_it_opens_again() throws Exception {
        UUID caseId = openCase();
        Registered coordinator = register();
        UUID mother = enter(caseId, parent(MOTHER, "Mona Prøve", paper("nb")), ASSESSOR);
        Files.writeString(POST.resolve("REFUSE"), "busy");
        try {
            appoint(caseId, coordinator.id());
            awaitWhileTimePasses(() -> to(caseId, mother).stream()
                    .anyMatch(letter -> letter.path("attempts").asInt() > 0));
            post("/api/v1/cases/" + caseId + "/closing", Map.of("reason", "NEED_CEASED"), ASSESSOR);
        } finally {
            Files.delete(POST.resolve("REFUSE"));
        }
        // The pause before the next attempt is counted from when the reaction comes to the last.
        await().atMost(PATIENCE).until(() -> caughtUp.await("letters"));
        CLOCK.advance(Duration.ofMinutes(2));
        UUID stopped = awaitLetter(caseId, mother, "STOPPED");

        reopen(caseId);
        UUID written = awaitLetter(caseId, mother, "DELIVERED");
        assertThat(written).isNotEqualTo(stopped);
        assertThat(sent(stopped)).isEmpty();
        assertThat(sent(written)).contains("Mona Prøve");
        assertThat(to(caseId, mother))
                .extracting(letter -> letter.path("status").asString())
                .containsExactly("DELIVERED", "REPLACED");
    }

    /** A complaint about the end is upheld. */
    private void reopen(UUID caseId) {
        publish(
                Topics.COMPLAINT,
                new OutcomeReceivedV1(
                        caseId,
                        UUID.randomUUID(),
                        ComplaintGround.CHANGE_OR_TERMINATION,
                        null,
                        ComplaintOutcome.UPHELD,
                        null,
                        "0301",
                        CLOCK.instant()),
                UUID.randomUUID().toString());
        awaitPublished(caseId, "coordination.CaseReopened");
    }
}

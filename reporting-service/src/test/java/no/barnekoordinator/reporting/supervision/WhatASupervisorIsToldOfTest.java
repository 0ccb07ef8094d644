package no.barnekoordinator.reporting.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import no.barnekoordinator.contracts.Contract;
import no.barnekoordinator.contracts.Topics;
import no.barnekoordinator.contracts.clock.ClockBreachedV1;
import no.barnekoordinator.contracts.clock.ClockKind;
import no.barnekoordinator.contracts.clock.ClockStartedV1;
import no.barnekoordinator.contracts.complaint.ComplaintFiledV1;
import no.barnekoordinator.contracts.complaint.ComplaintGround;
import no.barnekoordinator.contracts.request.ApplicantKind;
import no.barnekoordinator.contracts.request.Channel;
import no.barnekoordinator.contracts.request.RequestReceivedV1;
import no.barnekoordinator.reporting.ReportingServiceTest;
import no.barnekoordinator.reporting.view.Rebuild;
import no.barnekoordinator.testing.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The clock stands at 15 June 2026. Nobody else's test states anything of these municipalities. */
class WhatASupervisorIsToldOfTest extends ReportingServiceTest {

    private static final Instant NOW = CLOCK.instant();

    @Autowired
    private Rebuild rebuild;

    @AfterEach
    void theClockStandsAgain() {
        CLOCK.set(NOW);
    }

    private static Person supervisor(int number, String municipality) {
        return Person.of("supervisor-" + number + "@" + municipality);
    }

    private void breach(String municipality, String happenedAt) {
        UUID caseId = UUID.randomUUID();
        UUID subject = UUID.randomUUID();
        Instant due = Instant.parse(happenedAt);
        publish(
                Topics.REQUEST,
                new ClockStartedV1(
                        caseId,
                        subject,
                        ClockKind.FAMILY_CONTACT,
                        "rule",
                        due,
                        municipality,
                        due.minus(Duration.ofDays(3))),
                new ClockBreachedV1(caseId, subject, ClockKind.FAMILY_CONTACT, "rule", due, municipality, due));
    }

    private void complaint(String municipality) {
        Contract filed = new ComplaintFiledV1(
                UUID.randomUUID(),
                UUID.randomUUID(),
                ComplaintGround.REFUSAL,
                null,
                true,
                municipality,
                Instant.parse("2026-06-14T08:00:00Z"));
        publish(Topics.COMPLAINT, filed);
    }

    private static String part(String page, String id) {
        String from = page.substring(page.indexOf("id=\"" + id + "\""));
        return from.substring(0, from.indexOf("</section>"));
    }

    private String news(Person person) {
        return part(page("/tilsyn", person).text(), "news-part");
    }

    @Test
    void what_has_come_in_since_the_visit_before_is_told_each_person_and_stays_through_the_visit() {
        Person one = supervisor(1, "1820");
        assertThat(news(one)).contains("Dette er første gang");
        breach("1820", "2026-06-12T10:00:00Z");
        complaint("1820");
        complaint("1820");
        breach("1824", "2026-06-12T10:00:00Z");
        // The first visit is not over: it has nothing before it to compare with.
        assertThat(news(one)).contains("Dette er første gang");

        CLOCK.set(NOW.plus(Duration.ofHours(2)));
        String told = news(one);
        assertThat(told)
                .contains("Nytt siden du åpnet siden 15. juni 2026", "1 frist er brutt", "2 klager er kommet inn")
                .doesNotContain("henvendelse", "Ingenting");
        assertThat(news(one)).isEqualTo(told);

        // What is told late is news as well, though it happened long ago.
        breach("1820", "2026-02-02T10:00:00Z");
        assertThat(news(one)).contains("2 frister er brutt");

        // A page that asks by itself is no visit.
        CLOCK.set(NOW.plus(Duration.ofHours(4)));
        assertThat(part(page("/tilsyn?live=true", one).text(), "news-part")).contains("2 frister er brutt");
        assertThat(news(one)).contains("1 frist er brutt").doesNotContain("klage");

        CLOCK.set(NOW.plus(Duration.ofHours(6)));
        assertThat(news(one)).contains("Ingenting er kommet til");
        assertThat(news(supervisor(2, "1820"))).contains("Dette er første gang");
        assertThat(news(supervisor(1, "1824"))).contains("Dette er første gang");
    }

    private static Map<String, String> alert(String indicator, String comparison, String number, String period) {
        Map<String, String> fields = new HashMap<>();
        fields.put("indicator", indicator);
        fields.put("comparison", comparison);
        fields.put("number", number);
        fields.put("period", period);
        fields.put("idempotencyKey", UUID.randomUUID().toString());
        return fields;
    }

    private Answer set(Map<String, String> fields, Person person) {
        return form("/tilsyn/varsler", fields, person);
    }

    private String alerts(Person person) {
        return part(page("/tilsyn", person).text(), "alerts-part");
    }

    private static String removal(String alerts) {
        Matcher form =
                Pattern.compile("action=\"(/tilsyn/varsler/[^\"]+/slett)\"").matcher(alerts);
        assertThat(form.find()).isTrue();
        return form.group(1);
    }

    @Test
    void an_alert_is_told_when_it_holds_and_when_it_last_did_and_a_rebuild_loses_none() {
        Person person = supervisor(1, "1827");
        // Figures begin with the first request.
        publish(
                Topics.REQUEST,
                new RequestReceivedV1(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        Channel.ORAL,
                        ApplicantKind.PARENT,
                        1,
                        false,
                        false,
                        "1827",
                        Instant.parse("2026-02-02T08:00:00Z")));
        for (String day : new String[] {"2026-03-02", "2026-03-03", "2026-03-04", "2026-06-08"}) {
            breach("1827", day + "T10:00:00Z");
        }
        Answer answer = set(alert("breaches", "MORE_THAN", "1", "month"), person);
        assertThat(answer.status()).as(answer.text()).isEqualTo(302);
        assertThat(answer.headers().getLocation()).hasPath("/tilsyn").hasParameter("done", "alert-set");
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(alerts(person))
                .contains("Brutte frister: mer enn 1 i måneden", "Ikke passert", "Nå: 1.", "mars 2026 (3)"));

        breach("1827", "2026-06-09T10:00:00Z");
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(alerts(person))
                .contains(">Passert<", "Nå: 2.", "mars 2026 (3)")
                .doesNotContain("Ikke passert"));

        rebuild.run();
        assertThat(alerts(person)).contains("Brutte frister: mer enn 1 i måneden", ">Passert<");

        // They are the person's own: nobody else sees them or takes them away.
        assertThat(alerts(supervisor(2, "1827"))).contains("Du har ikke satt noe varsel");
        String removal = removal(alerts(person));
        for (Person other : new Person[] {supervisor(2, "1827"), supervisor(1, "1828")}) {
            assertThat(form(removal, Map.of("idempotencyKey", UUID.randomUUID().toString()), other)
                            .status())
                    .isEqualTo(404);
        }
        assertThat(form(removal, Map.of("idempotencyKey", UUID.randomUUID().toString()), person)
                        .status())
                .isEqualTo(302);
        assertThat(alerts(person)).contains("Du har ikke satt noe varsel");
    }

    @ParameterizedTest
    @CsvSource({
        "secrets, MORE_THAN, 3, month, indicator, Velg hvilket tall",
        "'', MORE_THAN, 3, month, indicator, Velg hvilket tall",
        "breaches, ABOUT, 3, month, comparison, Velg om du vil varsles",
        "breaches, MORE_THAN, three, month, number, Skriv grensen som et tall",
        "breaches, MORE_THAN, -1, month, number, Skriv grensen som et tall",
        "breaches, MORE_THAN, '', month, number, Skriv grensen som et tall",
        "breaches, MORE_THAN, 1e9, month, number, Skriv grensen som et tall",
        "breaches, MORE_THAN, 1234567, month, number, Skriv grensen som et tall",
        "breaches, MORE_THAN, 3, week, period, Velg om varselet gjelder"
    })
    void what_is_no_alert_is_refused_and_what_was_written_stays(
            String indicator, String comparison, String number, String period, String field, String says) {
        Answer answer = set(alert(indicator, comparison, number, period), supervisor(1, "1828"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text())
                .contains("Feil: ", "href=\"#" + field + "\"", says, "id=\"" + field + "-error\"")
                .contains("value=\"" + number + "\"")
                .doesNotContain("??");
        assertThat(alerts(supervisor(1, "1828"))).contains("Du har ikke satt noe varsel");
    }

    @Test
    void a_form_sent_twice_sets_one_alert_and_the_same_alert_again_is_refused() {
        Person person = supervisor(1, "1832");
        Map<String, String> fields = alert("share-delayed", "LESS_THAN", "2,5", "quarter");
        assertThat(set(fields, person).status()).isEqualTo(302);
        assertThat(set(fields, person).status()).isEqualTo(302);
        assertThat(alerts(person).split("<li>", -1)).hasSize(2);
        assertThat(alerts(person)).contains("mindre enn 2,5 i kvartalet");

        Answer again = set(alert("share-delayed", "LESS_THAN", "2.5", "quarter"), person);
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text()).contains("Du har satt dette varselet før");
    }

    @Test
    void nobody_has_more_than_twenty_also_when_they_are_set_at_once() throws Exception {
        Person person = supervisor(1, "1833");
        try (var at = Executors.newFixedThreadPool(6)) {
            var answers = at.invokeAll(IntStream.range(0, 26)
                    .<Callable<Integer>>mapToObj(
                            number -> () -> set(alert("requests", "MORE_THAN", "" + number, "year"), person)
                                    .status())
                    .toList());
            int set = 0;
            for (var answer : answers) {
                set += answer.get() == 302 ? 1 : 0;
            }
            assertThat(set).isEqualTo(20);
        }
        assertThat(alerts(person).split("<li>", -1)).hasSize(21);
        assertThat(set(alert("requests", "MORE_THAN", "99", "year"), person).text())
                .contains("Du kan ha 20 varsler");
    }

    @Test
    void only_supervisors_set_alerts_and_only_for_their_own_municipality() {
        for (Person other : new Person[] {ANALYST, ASSESSOR, AUDITOR}) {
            assertThat(set(alert("breaches", "MORE_THAN", "3", "month"), other).status())
                    .isEqualTo(403);
            assertThat(get("/tilsyn/stand", other).status()).isEqualTo(403);
        }
        assertThat(set(alert("breaches", "MORE_THAN", "3", "month"), null).status())
                .isEqualTo(401);
        assertThat(get("/tilsyn/stand", null).status()).isEqualTo(401);
        Map<String, String> fields = alert("breaches", "MORE_THAN", "3", "month");
        fields.put("municipality", "0301");
        assertThat(set(fields, supervisor(1, "1834")).status()).isEqualTo(302);
        assertThat(alerts(supervisor(1, "1834"))).contains("Brutte frister");
        assertThat(alerts(supervisor(1, "0301"))).contains("Du har ikke satt noe varsel");
    }

    @Test
    void a_page_that_lies_open_learns_that_something_has_come_in_and_of_whom_it_is_only_its_own() {
        Person person = supervisor(1, "1835");
        String page = page("/tilsyn", person).text();
        String before = get("/tilsyn/stand", person).body().get("state").asString();
        String everywhere = get("/tilsyn/norge/stand", null).body().get("state").asString();
        assertThat(page).contains("data-live=\"/tilsyn/stand\"", "data-state=\"" + before + "\"");

        breach("1836", "2026-06-08T10:00:00Z");
        assertThat(get("/tilsyn/stand", person).body().get("state").asString()).isEqualTo(before);
        assertThat(get("/tilsyn/norge/stand", null).body().get("state").asString())
                .isNotEqualTo(everywhere);

        breach("1835", "2026-06-08T10:00:00Z");
        assertThat(get("/tilsyn/stand", person).body().get("state").asString()).isNotEqualTo(before);
    }
}

package no.barnekoordinator.reporting.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import no.barnekoordinator.contracts.Contract;
import no.barnekoordinator.contracts.Topics;
import no.barnekoordinator.contracts.coordination.CaseClosedV1;
import no.barnekoordinator.contracts.coordination.CaseOpenedV1;
import no.barnekoordinator.contracts.coordination.ClosingReason;
import no.barnekoordinator.contracts.coordination.CoordinatorAppointedV1;
import no.barnekoordinator.contracts.coordination.CoordinatorRegisteredV1;
import no.barnekoordinator.contracts.coordination.ServiceDelayedV1;
import no.barnekoordinator.contracts.coordination.ServiceDeliveredV1;
import no.barnekoordinator.contracts.coordination.ServiceKind;
import no.barnekoordinator.contracts.coordination.ServiceScheduledV1;
import no.barnekoordinator.reporting.Country;
import no.barnekoordinator.reporting.ReportingServiceTest;
import no.barnekoordinator.testing.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The clock stands at 15 June 2026. Nobody else's test states anything of these municipalities. */
class FromAFigureToTheCasesTest extends ReportingServiceTest {

    private static final Instant THEN = Instant.parse("2026-05-04T08:00:00Z");

    private final UUID busy = UUID.randomUUID();
    private final UUID idle = UUID.randomUUID();

    private UUID open(String municipality, UUID coordinator) {
        UUID caseId = UUID.randomUUID();
        publish(Topics.COORDINATION, new CaseOpenedV1(caseId, UUID.randomUUID(), municipality, THEN));
        if (coordinator != null) {
            publish(Topics.COORDINATION, new CoordinatorAppointedV1(caseId, coordinator, null, municipality, THEN));
        }
        return caseId;
    }

    private UUID service(UUID caseId, String municipality, String due) {
        UUID service = UUID.randomUUID();
        publish(
                Topics.COORDINATION,
                new ServiceScheduledV1(caseId, service, ServiceKind.SCHOOL, LocalDate.parse(due), municipality, THEN));
        return service;
    }

    private void late(UUID caseId, UUID service, String municipality, String due) {
        publish(
                Topics.COORDINATION,
                new ServiceDelayedV1(
                        caseId,
                        service,
                        ServiceKind.SCHOOL,
                        LocalDate.parse(due),
                        municipality,
                        Instant.parse(due + "T22:30:00Z")));
    }

    private void unit(String municipality) {
        for (UUID coordinator : List.of(busy, idle)) {
            publish(Topics.COORDINATION, new CoordinatorRegisteredV1(coordinator, 2, municipality, THEN));
        }
    }

    private static Person supervisor(String municipality) {
        return Person.of("supervisor@" + municipality);
    }

    private List<String> cases(String municipality, String query) {
        Answer answer = get("/api/v1/caseload/" + municipality + "/cases?" + query, supervisor(municipality));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body().get("cases").findValuesAsString("caseId");
    }

    @Test
    void every_figure_is_the_number_of_the_cases_and_services_it_leads_to() {
        String here = "1837";
        unit(here);
        UUID late = open(here, busy);
        UUID due = open(here, busy);
        UUID calm = open(here, busy);
        UUID vacant = open(here, null);
        UUID closed = open(here, busy);
        late(late, service(late, here, "2026-06-01"), here, "2026-06-01");
        service(late, here, "2026-06-22");
        service(due, here, "2026-06-15");
        service(calm, here, "2026-06-23");
        UUID delivered = service(calm, here, "2026-06-16");
        publish(
                Topics.COORDINATION,
                new ServiceDeliveredV1(calm, delivered, LocalDate.parse("2026-06-12"), here, THEN),
                new CaseClosedV1(closed, ClosingReason.MOVED, here, THEN));

        JsonNode unit = get("/api/v1/caseload/" + here, supervisor(here)).body();
        JsonNode most = unit.get("coordinators").get(0);
        assertThat(most.get("coordinatorId").asString()).isEqualTo(busy.toString());
        assertThat(most.get("cases").asInt()).isEqualTo(3);
        assertThat(most.get("late").asInt()).isEqualTo(1);
        assertThat(most.get("due").asInt()).isEqualTo(2);
        assertThat(most.get("capacity").asInt()).isEqualTo(2);
        // Three families, four services under way, one of them late.
        assertThat(most.get("weight").decimalValue()).isEqualByComparingTo(new BigDecimal("3.6"));
        assertThat(unit.get("coordinators").get(1).get("cases").asInt()).isZero();
        assertThat(unit.get("vacant").get("cases").asInt()).isEqualTo(1);
        assertThat(unit.get("unit").get("cases").asInt()).isEqualTo(4);
        assertThat(unit.get("unit").get("vacant").asInt()).isEqualTo(1);
        assertThat(unit.get("unit").get("capacity").asInt()).isEqualTo(4);

        String of = "coordinator=" + busy;
        assertThat(cases(here, of)).containsExactlyInAnyOrder(late.toString(), due.toString(), calm.toString());
        assertThat(cases(here, of + "&state=late")).containsExactly(late.toString());
        assertThat(cases(here, of + "&state=due")).containsExactlyInAnyOrder(late.toString(), due.toString());
        assertThat(cases(here, "state=vacant")).containsExactly(vacant.toString());
        assertThat(cases(here, "coordinator=" + idle)).isEmpty();
        assertThat(cases(here, "")).hasSize(4).startsWith(late.toString());

        String page = page("/tilsyn/belastning", supervisor(here)).text();
        String link = "/tilsyn/belastning/" + here + "/saker?coordinator=" + busy;
        assertThat(page)
                .contains("flere enn det er plass til", link + "&amp;state=late", ">3,6<")
                .doesNotContain("??");
        String list = page(link + "&state=late", supervisor(here)).text();
        assertThat(list)
                .contains("href=\"/arbeidsdag/" + late + "\"", "22. juni 2026")
                .doesNotContain(calm.toString(), "??");
        assertThat(page("/tilsyn", supervisor(here)).text()).contains("href=\"/tilsyn/belastning\"");
    }

    @Test
    void the_cases_of_another_municipality_are_not_there_for_anybody_outside_it() {
        String here = "1838";
        unit(here);
        UUID caseId = open(here, busy);
        assertThat(page("/tilsyn/belastning/" + here + "/saker", supervisor(here))
                        .text())
                .contains(caseId.toString());

        for (Person outsider : List.of(supervisor("1839"), ASSESSOR, ASSESSOR_IN_BERGEN)) {
            for (String path : List.of(
                    "/tilsyn/belastning/" + here + "/saker",
                    "/tilsyn/belastning/" + here + "/saker?coordinator=" + busy,
                    "/api/v1/caseload/" + here,
                    "/api/v1/caseload/" + here + "/cases")) {
                Answer answer = get(path, outsider);
                assertThat(answer.status()).as(path).isEqualTo(404);
                assertThat(answer.text()).doesNotContain(caseId.toString(), busy.toString());
            }
            // Nor by way of one's own: a coordinator of theirs is nobody here.
            assertThat(get("/api/v1/caseload/" + outsider.municipality() + "/cases?coordinator=" + busy, outsider)
                            .status())
                    .isEqualTo(404);
            String published =
                    page("/tilsyn/belastning?place=" + here, outsider).text();
            assertThat(published)
                    .contains("Små tall er skjult")
                    .doesNotContain("/saker?", "id=\"unit-table\"", busy.toString());
        }
        for (Person other : List.of(ANALYST, AUDITOR)) {
            assertThat(get("/api/v1/caseload/" + here + "/cases", other).status())
                    .isEqualTo(403);
        }
        assertThat(get("/api/v1/caseload/" + here + "/cases", null).status()).isEqualTo(401);
    }

    @Test
    void from_the_nation_to_the_county_to_the_municipality_small_numbers_are_hidden() {
        String here = "1840";
        unit(here);
        open(here, busy);
        String nation = page("/tilsyn/belastning", ANALYST).text();
        assertThat(nation).contains("href=\"/tilsyn/belastning?place=18\"").doesNotContain("??");
        String county = page("/tilsyn/belastning?place=18", ANALYST).text();
        assertThat(county).contains("href=\"/tilsyn/belastning?place=" + here + "\"", "Plass til");
        String municipality = page("/tilsyn/belastning?place=" + here, ANALYST).text();
        assertThat(municipality).contains("aria-hidden=\"true\">:<", ">4</td>").doesNotContain("??");
    }

    @Test
    void outside_the_municipality_there_is_what_the_tables_publish_and_what_follows_from_it() {
        publish(Country.of(5610, 300));
        String here = "5610";
        unit(here);
        for (int number = 0; number < 8; number++) {
            UUID caseId = open(here, busy);
            UUID late = service(caseId, here, "2026-06-01");
            late(caseId, late, here, "2026-06-01");
            service(caseId, here, "2026-06-18");
        }
        String secret = "5612";
        UUID few = open(secret, UUID.randomUUID());
        late(few, service(few, secret, "2026-06-01"), secret, "2026-06-01");

        JsonNode exact = get("/api/v1/caseload", supervisor(here))
                .body()
                .get("municipalities")
                .get(0);
        assertThat(List.of(
                        exact.get("dueServices").asInt(),
                        exact.get("lateServices").asInt()))
                .containsExactly(8, 8);
        // Eight families, sixteen services under way, eight of them late.
        assertThat(exact.get("weight").decimalValue()).isEqualByComparingTo("11.2");

        // Figures that take long to count are counted behind the reader's back.
        await().atMost(PATIENCE).untilAsserted(() -> {
            List<String> places = new ArrayList<>(List.of("0", "03", "46", "11", "56", here, secret));
            places.addAll(Country.MUNICIPALITIES.stream().distinct().toList());
            List<String> shown = places.stream().filter(this::weightAsPublished).toList();
            assertThat(shown).isNotEmpty().doesNotContain(secret);
        });
        assertThat(page("/tilsyn/belastning?place=56", ANALYST).text())
                .contains("Frist innen en uke", "Vekt")
                .doesNotContain("??");
    }

    /** Whether the weight is shown; every figure must be that of the tables, and the weight be made of them. */
    private boolean weightAsPublished(String place) {
        JsonNode row = get("/api/v1/caseload?municipality=" + place, ANALYST)
                .body()
                .get("municipalities")
                .get(0);
        JsonNode cases = cells("caseload", place, "families,without-coordinator,coordinators,capacity");
        JsonNode services = cells("services", place, "under-way,late-now,due-soon");
        assertThat(List.of(
                        row.get("families"),
                        row.get("withoutCoordinator"),
                        row.get("coordinators"),
                        row.get("capacity"),
                        row.get("lateServices"),
                        row.get("dueServices")))
                .isEqualTo(List.of(
                        cases.get(0), cases.get(1), cases.get(2), cases.get(3), services.get(1), services.get(2)));
        boolean shown = cases.get(0).isNumber()
                && services.get(0).isNumber()
                && services.get(1).isNumber();
        assertThat(row.get("weight").isNumber()).isEqualTo(shown);
        if (shown) {
            assertThat(row.get("weight").decimalValue())
                    .isEqualByComparingTo(cases.get(0)
                            .decimalValue()
                            .add(services.get(0).decimalValue().movePointLeft(1))
                            .add(services.get(1).decimalValue().multiply(new BigDecimal("0.2"))));
        }
        assertThat(row.get("openBreaches").isNull()).isTrue();
        assertThat(row.get("perCoordinator").size()).isZero();
        return shown;
    }

    private JsonNode cells(String table, String place, String figures) {
        return get(
                        "/api/v1/statistics/tables/" + table + "/data?period=2026M06&valueCodes[region]=" + place
                                + "&valueCodes[contents]=" + figures,
                        ANALYST)
                .body()
                .get("value");
    }

    @Test
    void many_cases_come_page_by_page_and_none_twice() {
        String here = "1841";
        unit(here);
        publish(
                Topics.COORDINATION,
                IntStream.range(0, 53)
                        .mapToObj(number -> new CaseOpenedV1(UUID.randomUUID(), UUID.randomUUID(), here, THEN))
                        .toArray(Contract[]::new));
        List<String> first = cases(here, "page=1");
        List<String> second = cases(here, "page=2");
        assertThat(first).hasSize(50).doesNotHaveDuplicates().doesNotContainAnyElementsOf(second);
        assertThat(second).hasSize(3);
        assertThat(page("/tilsyn/belastning/" + here + "/saker", supervisor(here))
                        .text())
                .contains("Neste side")
                .doesNotContain("Forrige side");
        assertThat(page("/tilsyn/belastning/" + here + "/saker?page=2", supervisor(here))
                        .text())
                .contains("Forrige side")
                .doesNotContain("Neste side");
    }

    @ParameterizedTest
    @CsvSource({
        "state=secret, 400",
        "state=late%27, 400",
        "page=0, 400",
        "page=-1, 400",
        "page=1000000, 400",
        "page=first, 400",
        "coordinator=everyone, 400",
        "coordinator=00000000-0000-0000-0000-000000000000, 404"
    })
    void what_cannot_be_asked_is_refused(String query, int status) {
        assertThat(get("/api/v1/caseload/0301/cases?" + query, SUPERVISOR).status())
                .isEqualTo(status);
        assertThat(page("/tilsyn/belastning/0301/saker?" + query, SUPERVISOR).status())
                .isEqualTo(status);
        assertThat(page("/tilsyn/belastning?place=99", SUPERVISOR).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "se", "en"})
    void every_word_is_there_in_every_language(String language) {
        for (String path :
                List.of("/tilsyn/belastning?", "/tilsyn/belastning?place=18&", "/tilsyn/belastning/0301/saker?")) {
            assertThat(page(path + "lang=" + language, SUPERVISOR).text()).doesNotContain("??");
        }
    }
}

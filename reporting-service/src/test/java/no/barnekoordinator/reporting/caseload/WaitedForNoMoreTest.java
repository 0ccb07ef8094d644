package no.barnekoordinator.reporting.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.contracts.Topics;
import no.barnekoordinator.contracts.clock.ClockBreachedV1;
import no.barnekoordinator.contracts.clock.ClockKind;
import no.barnekoordinator.contracts.coordination.CaseClosedV1;
import no.barnekoordinator.contracts.coordination.CaseOpenedV1;
import no.barnekoordinator.contracts.coordination.CaseReopenedV1;
import no.barnekoordinator.contracts.coordination.ClosingReason;
import no.barnekoordinator.contracts.coordination.DelayResolvedV1;
import no.barnekoordinator.contracts.coordination.MovedBy;
import no.barnekoordinator.contracts.coordination.ServiceDelayedV1;
import no.barnekoordinator.contracts.coordination.ServiceKind;
import no.barnekoordinator.contracts.coordination.ServiceMovedV1;
import no.barnekoordinator.contracts.coordination.ServiceScheduledV1;
import no.barnekoordinator.contracts.coordination.ServiceWithdrawnV1;
import no.barnekoordinator.reporting.ReportingServiceTest;
import no.barnekoordinator.testing.Person;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The clock stands at 15 June 2026. Nobody else's test states anything of these municipalities. */
class WaitedForNoMoreTest extends ReportingServiceTest {

    private static final Instant THEN = Instant.parse("2026-05-04T08:00:00Z");
    private static final LocalDate PAST = LocalDate.parse("2026-06-01");
    private static final LocalDate SOON = LocalDate.parse("2026-06-17");

    @Autowired
    private Caseload caseload;

    private UUID open(String municipality) {
        UUID caseId = UUID.randomUUID();
        publish(Topics.COORDINATION, new CaseOpenedV1(caseId, UUID.randomUUID(), municipality, THEN));
        return caseId;
    }

    private UUID service(UUID caseId, LocalDate due, String municipality) {
        UUID service = UUID.randomUUID();
        publish(
                Topics.COORDINATION,
                new ServiceScheduledV1(caseId, service, ServiceKind.SCHOOL, due, municipality, THEN));
        return service;
    }

    private void late(UUID caseId, UUID service, LocalDate due, String municipality) {
        Instant at = due.plusDays(1).atStartOfDay().toInstant(java.time.ZoneOffset.ofHours(2));
        publish(
                Topics.COORDINATION,
                new ServiceDelayedV1(caseId, service, ServiceKind.SCHOOL, due, municipality, at),
                new ClockBreachedV1(caseId, service, ClockKind.SERVICE_DUE, "service-due-date", at, municipality, at));
    }

    /** The unit's own figures of this moment: due, late, and what it all weighs. */
    private List<Object> load(String municipality) {
        JsonNode unit = get("/api/v1/caseload/" + municipality, supervisor(municipality))
                .body()
                .get("unit");
        return List.of(
                unit.get("due").asInt(),
                unit.get("late").asInt(),
                unit.get("weight").decimalValue().stripTrailingZeros());
    }

    /** The municipality's own figures of June: due, delayed, made good. */
    private List<Long> june(String municipality) {
        JsonNode values = get(
                        "/api/v1/statistics/tables/delays/data?period=2026M06&municipality=" + municipality
                                + "&valueCodes[service]=TOTAL&valueCodes[contents]=due,delayed,resolved",
                        supervisor(municipality))
                .body()
                .get("value");
        return List.of(
                values.get(0).asLong(), values.get(1).asLong(), values.get(2).asLong());
    }

    private static Person supervisor(String municipality) {
        return Person.of("supervisor@" + municipality);
    }

    @Test
    void a_service_the_family_no_longer_wants_is_neither_due_nor_late_nor_made_good() {
        String here = "3905";
        UUID caseId = open(here);
        UUID soon = service(caseId, SOON, here);
        UUID given = service(caseId, PAST, here);
        UUID late = service(caseId, PAST, here);
        late(caseId, late, PAST, here);
        assertThat(load(here)).containsExactly(1, 1, new BigDecimal("1.5"));
        assertThat(caseload.of(here).openBreaches()).isEqualTo(1);

        Instant before = Instant.parse("2026-05-20T08:00:00Z");
        Instant after = Instant.parse("2026-06-10T08:00:00Z");
        publish(
                Topics.COORDINATION,
                new ServiceWithdrawnV1(caseId, soon, here, before),
                new ServiceWithdrawnV1(caseId, given, here, before),
                new ServiceWithdrawnV1(caseId, late, here, after),
                new DelayResolvedV1(caseId, late, 9, here, after));

        assertThat(load(here)).containsExactly(0, 0, BigDecimal.ONE);
        assertThat(caseload.of(here).lateServices()).isZero();
        assertThat(caseload.of(here).openBreaches()).isZero();
        assertThat(june(here))
                .as("one was waited for until its day had passed, and never came")
                .containsExactly(1L, 1L, 0L);
    }

    @Test
    void what_a_case_was_closed_before_it_came_to_was_never_due_unless_it_opens_again() {
        String here = "3907";
        UUID caseId = open(here);
        service(caseId, PAST, here);
        service(caseId, SOON, here);
        UUID late = service(caseId, LocalDate.parse("2026-05-10"), here);
        late(caseId, late, LocalDate.parse("2026-05-10"), here);
        assertThat(june(here)).containsExactly(1L, 0L, 0L);

        publish(
                Topics.COORDINATION,
                new CaseClosedV1(caseId, ClosingReason.NEED_CEASED, here, Instant.parse("2026-05-20T08:00:00Z")));
        assertThat(load(here)).containsExactly(0, 0, BigDecimal.ZERO);
        assertThat(caseload.of(here).lateServices()).isZero();
        assertThat(june(here)).containsExactly(0L, 0L, 0L);

        publish(
                Topics.COORDINATION,
                new CaseReopenedV1(caseId, UUID.randomUUID(), here, Instant.parse("2026-05-28T08:00:00Z")));
        assertThat(load(here)).containsExactly(1, 1, new BigDecimal("1.5"));
        assertThat(june(here)).containsExactly(1L, 0L, 0L);
    }

    @Test
    void a_service_is_due_on_the_day_that_holds_and_was_late_on_the_first_it_did_not_come() {
        String here = "3909";
        UUID caseId = open(here);
        UUID moved = service(caseId, LocalDate.parse("2026-05-29"), here);
        UUID late = service(caseId, PAST, here);
        late(caseId, late, PAST, here);

        publish(
                Topics.COORDINATION,
                new ServiceMovedV1(caseId, moved, LocalDate.parse("2026-05-29"), SOON, MovedBy.FAMILY, here, THEN),
                new ServiceMovedV1(
                        caseId,
                        late,
                        PAST,
                        LocalDate.parse("2026-07-01"),
                        MovedBy.SERVICE,
                        here,
                        Instant.parse("2026-06-05T08:00:00Z")));

        assertThat(load(here)).containsExactly(1, 1, new BigDecimal("1.4"));
        assertThat(june(here)).containsExactly(1L, 1L, 0L);
    }
}

package no.barnekoordinator.reporting.caseload;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.barnekoordinator.contracts.coordination.LoadWeights;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.time.Oslo;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The open cases of a municipality, and the figures made of them, for those who run it. Ids and dates only: who the
 * family is, the coordination service says to who may know.
 */
@Component
public class Workload {

    /** A service is due when its date is at most this many days ahead. */
    static final int DUE_DAYS = 7;

    /** So many cases are listed at once. */
    public static final int PAGE = 50;

    private static final String UNDER_WAY =
            "s.service_id is not null and s.delivered_on is null and s.withdrawn_at is null";
    /** SQL of a service that is late, of the row {@code s}. */
    static final String LATE = UNDER_WAY + " and s.delayed_at is not null and s.over_at is null";

    private static final String DUE = UNDER_WAY + " and s.delayed_at is null and s.due_on between :today and :soon";

    private final JdbcClient jdbc;
    private final LoadWeights weights = LoadWeights.official();
    private final Clock clock;

    Workload(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Which cases. */
    public enum State {
        ALL,
        /** With a service due within a week. */
        DUE,
        /** With a late service. */
        LATE,
        /** Without a coordinator. */
        VACANT;

        /** As it stands in addresses. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Reads {@code all}, {@code due}, {@code late} or {@code vacant}. */
        public static Optional<State> of(String code) {
            return Stream.of(values())
                    .filter(state -> state.code().equals(code))
                    .findFirst();
        }
    }

    /**
     * What somebody carries.
     *
     * @param coordinatorId opaque; null for the cases nobody has been appointed for, and for the whole unit
     * @param cases open family cases
     * @param weight what the cases weigh together
     * @param due services due within a week and neither late nor delivered
     * @param late services late and not delivered
     * @param vacant cases without a coordinator
     * @param capacity families there is room for; null when nobody has registered the coordinator here
     */
    public record Load(
            @Nullable UUID coordinatorId,
            long cases,
            BigDecimal weight,
            long due,
            long late,
            long vacant,
            @Nullable Long capacity) {

        /** More families than there is room for. */
        public boolean isOver() {
            return coordinatorId != null && capacity != null && cases > capacity;
        }
    }

    /**
     * A municipality's coordinating unit.
     *
     * @param coordinators those with most cases first
     * @param vacant the cases nobody has been appointed for
     * @param unit all of it together
     */
    public record Unit(String municipality, List<Load> coordinators, Load vacant, Load unit) {}

    /**
     * An open case.
     *
     * @param coordinatorId null while nobody is appointed
     * @param due services due within a week
     * @param late services that are late
     * @param nextDue the earliest date of a service that is neither late nor delivered; null when there is none
     */
    public record Case(
            UUID caseId,
            @Nullable UUID coordinatorId,
            Instant openedAt,
            long due,
            long late,
            @Nullable LocalDate nextDue) {}

    /**
     * Some of the cases, those with most that is late first.
     *
     * @param page from 1
     * @param more whether there are further ones
     */
    public record Cases(List<Case> cases, int page, boolean more) {}

    /**
     * Which cases are asked for.
     *
     * @param coordinatorId of one coordinator; null for all
     * @param page from 1
     */
    public record Wanted(@Nullable UUID coordinatorId, State state, int page) {}

    private record Sums(
            @Nullable UUID coordinatorId, @Nullable Long capacity, long cases, long underWay, long late, long due) {}

    /** A municipality's unit, to those who run it; all zeros when nothing is known of it. */
    public Unit of(String municipality) {
        LocalDate today = today();
        List<Sums> sums = jdbc.sql("""
                with load as (
                  select c.coordinator_id, count(distinct c.case_id) as cases,
                         count(s.service_id) filter (where %s) as under_way,
                         count(s.service_id) filter (where %s) as late,
                         count(s.service_id) filter (where %s) as due
                  from case_view c left join service_view s using (case_id)
                  where c.municipality = :municipality and c.opened_at is not null and c.closed_at is null
                  group by c.coordinator_id)
                select coalesce(k.coordinator_id, l.coordinator_id) as coordinator_id,
                       k.capacity::bigint as capacity,
                       coalesce(l.cases, 0) as cases, coalesce(l.under_way, 0) as under_way,
                       coalesce(l.late, 0) as late, coalesce(l.due, 0) as due
                from (select * from coordinator_view where municipality = :municipality) k
                full join load l on l.coordinator_id = k.coordinator_id
                order by cases desc, coordinator_id
                """.formatted(UNDER_WAY, LATE, DUE))
                .param("municipality", municipality)
                .param("today", today)
                .param("soon", today.plusDays(DUE_DAYS))
                .query(Sums.class)
                .list();
        List<Load> coordinators = new ArrayList<>();
        Load vacant = new Load(null, 0, weights.of(0, 0, 0, today), 0, 0, 0, null);
        Load unit = vacant;
        long capacity = 0;
        for (Sums each : sums) {
            boolean nobody = each.coordinatorId() == null;
            Load load = new Load(
                    each.coordinatorId(),
                    each.cases(),
                    weights.of(each.cases(), each.underWay(), each.late(), today),
                    each.due(),
                    each.late(),
                    nobody ? each.cases() : 0,
                    each.capacity());
            if (nobody) {
                vacant = load;
            } else {
                coordinators.add(load);
            }
            capacity += each.capacity() == null ? 0 : each.capacity();
            unit = new Load(
                    null,
                    unit.cases() + load.cases(),
                    unit.weight().add(load.weight()),
                    unit.due() + load.due(),
                    unit.late() + load.late(),
                    unit.vacant() + load.vacant(),
                    capacity);
        }
        return new Unit(municipality, List.copyOf(coordinators), vacant, unit);
    }

    /**
     * The cases a figure is made of.
     *
     * @throws Refusal not found, for a coordinator who is not of the municipality
     */
    public Cases cases(String municipality, Wanted wanted) {
        if (wanted.coordinatorId() != null && !isOf(municipality, wanted.coordinatorId())) {
            throw Refusal.notFound();
        }
        LocalDate today = today();
        List<Case> found = jdbc.sql("""
                select c.case_id, c.coordinator_id, c.opened_at,
                       count(s.service_id) filter (where %2$s) as late,
                       count(s.service_id) filter (where %3$s) as due,
                       min(s.due_on) filter (where %1$s and s.delayed_at is null) as next_due
                from case_view c left join service_view s using (case_id)
                where c.municipality = :municipality and c.opened_at is not null and c.closed_at is null
                  and (cast(:coordinator as uuid) is null or c.coordinator_id = cast(:coordinator as uuid))
                  and (:state <> 'VACANT' or c.coordinator_id is null)
                group by c.case_id
                having (:state <> 'LATE' or count(s.service_id) filter (where %2$s) > 0)
                   and (:state <> 'DUE' or count(s.service_id) filter (where %3$s) > 0)
                order by late desc, due desc, c.opened_at, c.case_id
                limit :limit offset :offset
                """.formatted(UNDER_WAY, LATE, DUE))
                .param("municipality", municipality)
                .param(
                        "coordinator",
                        wanted.coordinatorId() == null
                                ? null
                                : wanted.coordinatorId().toString())
                .param("state", wanted.state().name())
                .param("today", today)
                .param("soon", today.plusDays(DUE_DAYS))
                .param("limit", PAGE + 1)
                .param("offset", (wanted.page() - 1) * PAGE)
                .query((row, number) -> new Case(
                        row.getObject("case_id", UUID.class),
                        row.getObject("coordinator_id", UUID.class),
                        row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                        row.getLong("due"),
                        row.getLong("late"),
                        row.getObject("next_due", LocalDate.class)))
                .list();
        boolean more = found.size() > PAGE;
        return new Cases(more ? found.subList(0, PAGE) : found, wanted.page(), more);
    }

    private boolean isOf(String municipality, UUID coordinatorId) {
        return jdbc.sql("""
                select exists (select 1 from coordinator_view
                    where coordinator_id = :coordinator and municipality = :municipality)
                  or exists (select 1 from case_view
                    where coordinator_id = :coordinator and municipality = :municipality)
                """)
                .param("coordinator", coordinatorId)
                .param("municipality", municipality)
                .query(Boolean.class)
                .single();
    }

    private LocalDate today() {
        return Oslo.dateOf(clock.instant());
    }
}

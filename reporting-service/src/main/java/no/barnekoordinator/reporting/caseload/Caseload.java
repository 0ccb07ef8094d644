package no.barnekoordinator.reporting.caseload;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How much each municipality and each coordinator carries right now. */
@Component
public class Caseload {

    private final JdbcClient jdbc;

    public Caseload(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What a municipality carries.
     *
     * @param families open family cases
     * @param withoutCoordinator of them, those nobody has been appointed for
     * @param lateServices services found late and neither delivered nor withdrawn, in open cases
     * @param coordinators registered coordinators
     * @param capacity families they can take together
     * @param openBreaches the municipality's deadlines that ran out, and whose duty is neither done since nor gone
     * @param breaches the municipality's deadlines that ran out, ever; neither the county governor's own nor those of
     *     what should never have been registered
     */
    public record OfMunicipality(
            String municipality,
            long families,
            long withoutCoordinator,
            long lateServices,
            long coordinators,
            long capacity,
            long openBreaches,
            long breaches) {

        static OfMunicipality nothingIn(String municipality) {
            return new OfMunicipality(municipality, 0, 0, 0, 0, 0, 0, 0);
        }
    }

    /**
     * What a coordinator carries.
     *
     * @param coordinatorId opaque; names are kept by the coordination service
     * @param families open cases
     * @param capacity families the coordinator can take
     * @param lateServices services found late and neither delivered nor withdrawn, in those cases
     */
    public record OfCoordinator(UUID coordinatorId, long families, long capacity, long lateServices) {

        /** More families than there is room for. */
        public boolean isOverCapacity() {
            return families > capacity;
        }
    }

    /** One municipality; zeros when nothing is known of it. */
    public OfMunicipality of(String municipality) {
        return jdbc.sql(SUMS.formatted(Workload.LATE, "where municipality = :municipality"))
                .param("municipality", municipality)
                .query(OfMunicipality.class)
                .optional()
                .orElseGet(() -> OfMunicipality.nothingIn(municipality));
    }

    /** Every municipality that carries anything, by number. */
    public List<OfMunicipality> ofAll() {
        return jdbc.sql(SUMS.formatted(Workload.LATE, ""))
                .query(OfMunicipality.class)
                .list();
    }

    private static final String SUMS = """
            with part as (
              select municipality, count(*) as families, count(*) filter (where coordinator_id is null) as without,
                     0 as late, 0 as coordinators, 0 as capacity, 0 as open_breaches, 0 as breaches
              from case_view where opened_at is not null and closed_at is null group by municipality
              union all
              select s.municipality, 0, 0, count(*), 0, 0, 0, 0
              from service_view s join case_view c using (case_id)
              where %s and c.closed_at is null
              group by s.municipality
              union all
              select municipality, 0, 0, 0, count(*), sum(capacity), 0, 0 from coordinator_view group by municipality
              union all
              select municipality, 0, 0, 0, 0, 0, count(*), 0 from open_breach group by municipality
              union all
              select municipality, 0, 0, 0, 0, 0, 0, count(*) from clock_view
              where breached_at is not null and clock <> 'COUNTY_GOVERNOR'
                and subject not in (select request_id from uncounted_request)
              group by municipality)
            select municipality, sum(families)::bigint as families, sum(without)::bigint as without_coordinator,
                   sum(late)::bigint as late_services, sum(coordinators)::bigint as coordinators,
                   sum(capacity)::bigint as capacity, sum(open_breaches)::bigint as open_breaches,
                   sum(breaches)::bigint as breaches
            from part %s group by municipality order by municipality
            """;

    /** The coordinators of a municipality, those with most families first. */
    public List<OfCoordinator> perCoordinator(String municipality) {
        return jdbc.sql("""
                select k.coordinator_id, k.capacity, count(c.case_id) as families,
                       coalesce(sum(late.services), 0)::bigint as late_services
                from coordinator_view k
                left join case_view c on c.coordinator_id = k.coordinator_id and c.municipality = k.municipality
                  and c.opened_at is not null and c.closed_at is null
                left join lateral (select count(*) as services from service_view s
                  where s.case_id = c.case_id and %s) late on true
                where k.municipality = :municipality
                group by k.coordinator_id, k.capacity
                order by families desc, k.coordinator_id
                """.formatted(Workload.LATE))
                .param("municipality", municipality)
                .query(OfCoordinator.class)
                .list();
    }
}

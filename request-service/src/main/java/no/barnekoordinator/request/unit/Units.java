package no.barnekoordinator.request.unit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import no.barnekoordinator.request.duty.UnitDuties;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How to reach a municipality's coordinating unit, and how it tells families of their right. */
@Component
public class Units implements UnitDuties {

    /** Name of the processor that fills the view. */
    public static final String PROCESSOR = "unit";

    private final JdbcClient jdbc;

    Units(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How to reach the unit, as it publishes it; at least phone or e-mail is there. */
    public record Contact(
            @Nullable String phone,
            @Nullable String email,
            @Nullable String visitingAddress,
            @Nullable String postalAddress,
            @Nullable String openingHours,
            @Nullable String webAddress,
            Instant publishedAt) {

        private static final String ONE_NUMBER = "[+]?[0-9 ]{3,20}";

        /** The link that calls; null when the text is more than one number. */
        public @Nullable String phoneLink() {
            return phone != null && phone.matches(ONE_NUMBER) ? "tel:" + phone.replace(" ", "") : null;
        }
    }

    /**
     * How a municipality tells families of their right.
     *
     * @param lastPublishedOn when families were last told; null when they never were
     */
    public record Procedure(
            LocalDate adoptedOn,
            @Nullable LocalDate lastPublishedOn,
            String howFamiliesAreTold,
            LocalDate nextReviewOn) {

        /** Whether the review day lies behind a date in Norway. */
        boolean isOverdue(LocalDate on) {
            return nextReviewOn.isBefore(on);
        }
    }

    /** How to reach the unit of a municipality; empty when it has published nothing. */
    public Optional<Contact> contact(String municipality) {
        return jdbc.sql("select * from unit_contact where municipality = :municipality")
                .param("municipality", municipality)
                .query((row, number) -> new Contact(
                        row.getString("phone"),
                        row.getString("email"),
                        row.getString("visiting_address"),
                        row.getString("postal_address"),
                        row.getString("opening_hours"),
                        row.getString("web_address"),
                        row.getObject("published_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** The procedure of a municipality; empty when it has registered none. */
    public Optional<Procedure> procedure(String municipality) {
        return jdbc.sql("""
                select adopted_on, greatest(published_before, published_on) as last_published_on, how_families_are_told,
                  next_review_on
                from unit_procedure where municipality = :municipality
                """)
                .param("municipality", municipality)
                .query((row, number) -> new Procedure(
                        row.getObject("adopted_on", LocalDate.class),
                        row.getObject("last_published_on", LocalDate.class),
                        row.getString("how_families_are_told"),
                        row.getObject("next_review_on", LocalDate.class)))
                .optional();
    }

    @Override
    public ProcedureState procedureOf(String municipality, LocalDate on) {
        return procedure(municipality)
                .map(procedure -> procedure.isOverdue(on) ? ProcedureState.OVERDUE : ProcedureState.KEPT)
                .orElse(ProcedureState.MISSING);
    }
}

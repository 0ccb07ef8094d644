package no.barnekoordinator.request.unit;

import java.time.ZoneOffset;
import no.barnekoordinator.request.handling.event.InformationProcedureAdopted;
import no.barnekoordinator.request.handling.event.InformationProcedurePublished;
import no.barnekoordinator.request.handling.event.PracticeAdopted;
import no.barnekoordinator.request.handling.event.UnitContactPublished;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Fills the tables of the units. */
@Component
@ProcessingGroup(Units.PROCESSOR)
class UnitProjection {

    private final JdbcClient jdbc;

    UnitProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate unit_contact, unit_practice, unit_procedure").update();
    }

    @EventHandler
    void on(UnitContactPublished event) {
        jdbc.sql("""
                insert into unit_contact (municipality, unit_id, phone, email, visiting_address, postal_address,
                  opening_hours, web_address, published_at)
                values (:municipality, :id, :phone, :email, :visiting, :postal, :hours, :web, :at)
                on conflict (municipality) do update set phone = excluded.phone, email = excluded.email,
                  visiting_address = excluded.visiting_address, postal_address = excluded.postal_address,
                  opening_hours = excluded.opening_hours, web_address = excluded.web_address,
                  published_at = excluded.published_at
                """)
                .param("municipality", event.municipality())
                .param("id", event.unitId())
                .param("phone", event.phone())
                .param("email", event.email())
                .param("visiting", event.visitingAddress())
                .param("postal", event.postalAddress())
                .param("hours", event.openingHours())
                .param("web", event.webAddress())
                .param("at", event.happenedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    @EventHandler
    void on(PracticeAdopted event) {
        jdbc.sql("""
                insert into unit_practice (municipality, valid_from, unit_id, two_person_control, decision_target_days,
                  adopted_at)
                values (:municipality, :from, :id, :two, :days, :at)
                on conflict (municipality, valid_from) do update set two_person_control = excluded.two_person_control,
                  decision_target_days = excluded.decision_target_days, adopted_at = excluded.adopted_at
                """)
                .param("municipality", event.municipality())
                .param("from", event.validFrom())
                .param("id", event.unitId())
                .param("two", event.twoPersonControl())
                .param("days", event.decisionTargetDays())
                .param("at", event.happenedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    @EventHandler
    void on(InformationProcedureAdopted event) {
        jdbc.sql("""
                insert into unit_procedure (municipality, procedure_id, adopted_on, published_before,
                  how_families_are_told, next_review_on)
                values (:municipality, :id, :adopted, :published, :how, :review)
                on conflict (municipality) do update set adopted_on = excluded.adopted_on,
                  published_before = excluded.published_before, how_families_are_told = excluded.how_families_are_told,
                  next_review_on = excluded.next_review_on
                """)
                .param("municipality", event.municipality())
                .param("id", event.procedureId())
                .param("adopted", event.adoptedOn())
                .param("published", event.lastPublishedOn())
                .param("how", event.howFamiliesAreTold())
                .param("review", event.nextReviewOn())
                .update();
    }

    @EventHandler
    void on(InformationProcedurePublished event) {
        jdbc.sql("""
                update unit_procedure set published_on = greatest(published_on, :on)
                where municipality = :municipality
                """)
                .param("on", event.publishedOn())
                .param("municipality", event.municipality())
                .update();
    }
}

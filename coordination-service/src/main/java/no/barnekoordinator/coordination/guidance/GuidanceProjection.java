package no.barnekoordinator.coordination.guidance;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.GuidanceTopic;
import no.barnekoordinator.coordination.handling.event.DirectoryEntryListed;
import no.barnekoordinator.coordination.handling.event.DirectoryEntryRetired;
import no.barnekoordinator.coordination.handling.event.GuidanceEvent;
import no.barnekoordinator.coordination.handling.event.GuidanceGiven;
import no.barnekoordinator.coordination.handling.event.ReferralMade;
import no.barnekoordinator.platform.secrecy.Sealer;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the view of guidance. */
@Component
@ProcessingGroup(Guidance.PROCESSOR)
class GuidanceProjection {

    /** What the sealed words are bound to. */
    static final String WHAT = "guidance.what";

    private final JdbcClient jdbc;
    private final Sealer sealer;

    GuidanceProjection(JdbcClient jdbc, Sealer sealer) {
        this.jdbc = jdbc;
        this.sealer = sealer;
    }

    @EventHandler
    void on(GuidanceEvent event, @SequenceNumber long sequence) {
        switch (event) {
            case GuidanceGiven e ->
                given(e.caseId(), sequence, false, e.topic(), e.entryId(), e.what(), e.happenedAt());
            case ReferralMade e -> given(e.caseId(), sequence, true, e.topic(), e.entryId(), e.what(), e.happenedAt());
            case DirectoryEntryListed e ->
                jdbc.sql("""
                        insert into guidance_directory
                          (entry_id, municipality, topic, name, about, contact, url, active)
                        values (:entry, :municipality, :topic, :name, :about, :contact, :url, true)
                        on conflict (entry_id) do update set topic = excluded.topic, name = excluded.name,
                          about = excluded.about, contact = excluded.contact, url = excluded.url, active = true
                        """)
                        .param("entry", e.entryId())
                        .param("municipality", e.municipality())
                        .param("topic", e.topic().name())
                        .param("name", e.name())
                        .param("about", e.about())
                        .param("contact", e.contact())
                        .param("url", e.url())
                        .update();
            case DirectoryEntryRetired e ->
                jdbc.sql("update guidance_directory set active = false where entry_id = :entry")
                        .param("entry", e.entryId())
                        .update();
        }
    }

    @ResetHandler
    void reset() {
        jdbc.sql("delete from guidance_given").update();
        jdbc.sql("delete from guidance_directory").update();
    }

    private void given(
            UUID caseId,
            long sequence,
            boolean referral,
            GuidanceTopic topic,
            @Nullable UUID entryId,
            @Nullable String what,
            Instant at) {
        jdbc.sql("""
                insert into guidance_given (case_id, sequence, referral, topic, entry_id, what_sealed, given_at)
                values (:case, :sequence, :referral, :topic, :entry::uuid, :what, :at)
                on conflict (case_id, sequence) do nothing
                """)
                .param("case", caseId)
                .param("sequence", sequence)
                .param("referral", referral)
                .param("topic", topic.name())
                .param("entry", entryId)
                .param(
                        "what",
                        what == null
                                ? null
                                : sealer.sealForView(caseId, WHAT, what).orElse(null))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}

package no.barnekoordinator.complaint.draft;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import no.barnekoordinator.platform.deadline.DeadlineListener;
import no.barnekoordinator.platform.deadline.Deadlines;
import no.barnekoordinator.platform.id.Ids;
import no.barnekoordinator.platform.secrecy.Sealer;
import no.barnekoordinator.platform.store.UnitsOfWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps complaints that are begun and not sent yet, one for each who is signed in. What is filled in is sealed under a
 * key of the draft's own, and the key is destroyed with the draft: when it is sent, when it is deleted, and thirty days
 * after it was last saved.
 */
@Component
public class Drafts implements DeadlineListener {

    /** How long a draft is kept after it was last saved. */
    public static final Duration KEPT = Duration.ofDays(30);

    private static final String KIND = "complaint-draft";
    private static final String CONTEXT = "complaint_draft.form";

    private final JdbcClient jdbc;
    private final Sealer sealer;
    private final Deadlines deadlines;
    private final UnitsOfWork unitsOfWork;
    private final Ids ids;
    private final Clock clock;

    Drafts(JdbcClient jdbc, Sealer sealer, Deadlines deadlines, UnitsOfWork unitsOfWork, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.sealer = sealer;
        this.deadlines = deadlines;
        this.unitsOfWork = unitsOfWork;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * A form as it was last saved.
     *
     * @param form as text, in whatever format its page gave it
     */
    public record Draft(UUID draftId, String form, Instant savedAt) {}

    /** What somebody has begun; empty when there is nothing, or its time is over. */
    public Optional<Draft> of(String subject) {
        return stored(subject)
                .filter(draft -> clock.instant().isBefore(draft.savedAt().plus(KEPT)))
                .flatMap(draft -> sealer.open(draft.draftId(), CONTEXT, draft.form())
                        .map(form -> new Draft(draft.draftId(), form, draft.savedAt())));
    }

    /** Saves it as it is now, over what was begun before; it is kept for another while. */
    public void save(String subject, String form) {
        UUID draftId = of(subject).map(Draft::draftId).orElseGet(ids::next);
        unitsOfWork.run(() -> {
            Instant now = clock.instant();
            jdbc.sql("""
                    insert into complaint_draft (draft_id, subject, sealed_form, saved_at)
                    values (:id, :subject, :form, :now)
                    on conflict (subject) do update set
                      draft_id = excluded.draft_id, sealed_form = excluded.sealed_form, saved_at = excluded.saved_at
                    """)
                    .param("id", draftId)
                    .param("subject", subject)
                    .param("form", sealer.seal(draftId, CONTEXT, form))
                    .param("now", now.atOffset(ZoneOffset.UTC))
                    .update();
            deadlines.set(KIND, draftId.toString(), now.plus(KEPT));
        });
    }

    /** Destroys its key and deletes it. One that is gone already is fine. */
    public void delete(String subject) {
        stored(subject)
                .ifPresent(draft -> unitsOfWork.run(() -> {
                    erase(draft.draftId());
                    deadlines.cancel(KIND, draft.draftId().toString());
                }));
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Its time is over, unless it was saved again meanwhile. */
    @Override
    public void due(String target) {
        UUID draftId = UUID.fromString(target);
        unitsOfWork.run(() -> {
            Optional<Instant> saved = jdbc.sql("select saved_at from complaint_draft where draft_id = :id")
                    .param("id", draftId)
                    .query((row, number) ->
                            row.getObject("saved_at", OffsetDateTime.class).toInstant())
                    .optional();
            if (saved.isPresent() && !clock.instant().isBefore(saved.get().plus(KEPT))) {
                erase(draftId);
            }
        });
    }

    private Optional<Draft> stored(String subject) {
        return jdbc.sql("select draft_id, sealed_form, saved_at from complaint_draft where subject = :subject")
                .param("subject", subject)
                .query((row, number) -> new Draft(
                        row.getObject("draft_id", UUID.class),
                        row.getString("sealed_form"),
                        row.getObject("saved_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    private void erase(UUID draftId) {
        jdbc.sql("delete from complaint_draft where draft_id = :id")
                .param("id", draftId)
                .update();
        sealer.erase(draftId);
    }
}

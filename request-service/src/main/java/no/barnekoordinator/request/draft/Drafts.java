package no.barnekoordinator.request.draft;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
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
 * Keeps forms that are not sent yet. A draft is found by a secret that only the browser it was begun in has; here is
 * only its hash. What is filled in is sealed under a key of the draft's own, and the key is destroyed with the draft:
 * when it is sent, when it is deleted, and thirty days after it was last saved.
 */
@Component
public class Drafts implements DeadlineListener {

    /** How long a draft is kept after it was last saved. */
    public static final Duration KEPT = Duration.ofDays(30);

    private static final String KIND = "ask-draft";
    private static final String CONTEXT = "ask_draft.form";
    private static final int SECRET_BYTES = 32;

    private final JdbcClient jdbc;
    private final Sealer sealer;
    private final Deadlines deadlines;
    private final UnitsOfWork unitsOfWork;
    private final Ids ids;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

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

    /** The draft of who has this secret; empty when there is none, or when its time is over. */
    public Optional<Draft> find(String secret) {
        return jdbc.sql("select draft_id, sealed_form, saved_at from ask_draft where secret_hash = :hash")
                .param("hash", hash(secret))
                .query((row, number) -> new Draft(
                        row.getObject("draft_id", UUID.class),
                        row.getString("sealed_form"),
                        row.getObject("saved_at", OffsetDateTime.class).toInstant()))
                .optional()
                .filter(draft -> clock.instant().isBefore(draft.savedAt().plus(KEPT)))
                .flatMap(draft -> sealer.open(draft.draftId(), CONTEXT, draft.form())
                        .map(form -> new Draft(draft.draftId(), form, draft.savedAt())));
    }

    /**
     * Begins a draft.
     *
     * @return the secret it is found by; it is kept nowhere here
     */
    public String begin(String form) {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        UUID draftId = ids.next();
        unitsOfWork.run(() -> {
            Instant now = clock.instant();
            jdbc.sql("""
                    insert into ask_draft (draft_id, secret_hash, sealed_form, saved_at)
                    values (:id, :hash, :form, :now)
                    """)
                    .param("id", draftId)
                    .param("hash", hash(secret))
                    .param("form", sealer.seal(draftId, CONTEXT, form))
                    .param("now", now.atOffset(ZoneOffset.UTC))
                    .update();
            deadlines.set(KIND, draftId.toString(), now.plus(KEPT));
        });
        return secret;
    }

    /** Saves it as it is now; it is kept for another while. */
    public void save(UUID draftId, String form) {
        unitsOfWork.run(() -> {
            Instant now = clock.instant();
            jdbc.sql("update ask_draft set sealed_form = :form, saved_at = :now where draft_id = :id")
                    .param("form", sealer.seal(draftId, CONTEXT, form))
                    .param("now", now.atOffset(ZoneOffset.UTC))
                    .param("id", draftId)
                    .update();
            deadlines.set(KIND, draftId.toString(), now.plus(KEPT));
        });
    }

    /** Destroys its key and deletes it. One that is gone already is fine. */
    public void delete(UUID draftId) {
        unitsOfWork.run(() -> {
            erase(draftId);
            deadlines.cancel(KIND, draftId.toString());
        });
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
            Optional<Instant> saved = jdbc.sql("select saved_at from ask_draft where draft_id = :id")
                    .param("id", draftId)
                    .query((row, number) ->
                            row.getObject("saved_at", OffsetDateTime.class).toInstant())
                    .optional();
            if (saved.isPresent() && !clock.instant().isBefore(saved.get().plus(KEPT))) {
                erase(draftId);
            }
        });
    }

    private void erase(UUID draftId) {
        jdbc.sql("delete from ask_draft where draft_id = :id")
                .param("id", draftId)
                .update();
        sealer.erase(draftId);
    }

    private static String hash(String secret) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

package no.barnekoordinator.platform.archive;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import no.barnekoordinator.platform.post.Document;
import no.barnekoordinator.platform.secrecy.Sealer;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps documents as they were sent, sealed under the data key of whom they are about. Once that key is destroyed, only
 * the hash is left of them.
 */
public final class DocumentArchive {

    private final JdbcClient jdbc;
    private final Sealer sealer;
    private final Clock clock;

    public DocumentArchive(JdbcClient jdbc, Sealer sealer, Clock clock) {
        this.jdbc = jdbc;
        this.sealer = sealer;
        this.clock = clock;
    }

    /** A document sealed and not yet kept. */
    public record Sealed(UUID subject, UUID id, String mediaType, String sha256, String content) {

        /** Not the content. */
        @Override
        public String toString() {
            return "Sealed[" + id + ", sha256=" + sha256 + "]";
        }
    }

    /**
     * Seals a document, to be kept.
     *
     * @param subject whom it is about; the owner of the data key
     * @param id chosen by the caller; never used for another document
     * @throws no.barnekoordinator.platform.secrecy.SubjectErasedException when the subject's key has been destroyed
     */
    public Sealed seal(UUID subject, UUID id, Document document) {
        String content = Base64.getEncoder().encodeToString(document.bytes());
        return new Sealed(
                subject, id, document.mediaType(), document.sha256(), sealer.seal(subject, context(id), content));
    }

    /** Keeps a sealed document, in the caller's transaction. */
    public void keep(Sealed document) {
        jdbc.sql("""
                insert into document (document_id, subject_id, media_type, sha256, sealed, kept_at)
                values (:id, :subject, :type, :sha256, :sealed, :now)
                """)
                .param("id", document.id())
                .param("subject", document.subject())
                .param("type", document.mediaType())
                .param("sha256", document.sha256())
                .param("sealed", document.content())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * A document as it was kept.
     *
     * @param fileName what to call it
     * @return empty when there is no such document of this subject, or the subject has been erased
     * @throws IllegalArgumentException when what is kept is not what the hash was taken of
     */
    public Optional<Document> open(UUID subject, UUID id, String fileName) {
        return jdbc.sql(
                        "select media_type, sha256, sealed from document where document_id = :id and subject_id = :subject")
                .param("id", id)
                .param("subject", subject)
                .query((row, number) -> new Kept(row.getString(1), row.getString(2), row.getString(3)))
                .optional()
                .flatMap(kept -> sealer.open(subject, context(id), kept.sealed())
                        .map(content -> new Document(
                                fileName, kept.mediaType(), Base64.getDecoder().decode(content), kept.sha256())));
    }

    private record Kept(String mediaType, String sha256, String sealed) {}

    private static String context(UUID id) {
        return "document#" + id;
    }
}

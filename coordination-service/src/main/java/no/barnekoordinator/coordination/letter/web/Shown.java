package no.barnekoordinator.coordination.letter.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.post.Document;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A letter as it was kept, over HTTP. */
public final class Shown {

    /** Says by which sum it was kept. */
    private static final String SUM = "X-Content-SHA256";

    private Shown() {}

    /**
     * One of the documents of a letter.
     *
     * @throws Refusal not found, when there is no such one
     */
    public static ResponseEntity<byte[]> part(List<Document> documents, int part) {
        if (part < 0 || part >= documents.size()) {
            throw Refusal.notFound();
        }
        Document document = documents.get(part);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(document.mediaType()))
                .cacheControl(CacheControl.noStore())
                .header(SUM, document.sha256())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(document.fileName(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(document.bytes());
    }
}

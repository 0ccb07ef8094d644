package no.barnekoordinator.request.letter;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.barnekoordinator.platform.archive.DocumentArchive;
import no.barnekoordinator.platform.command.Commands;
import no.barnekoordinator.platform.id.Ids;
import no.barnekoordinator.platform.letter.PrintedLetter;
import no.barnekoordinator.platform.page.Language;
import no.barnekoordinator.platform.post.Document;
import no.barnekoordinator.request.handling.RecordLetter;
import no.barnekoordinator.request.handling.RequestId;
import no.barnekoordinator.request.handling.event.LetterKind;
import no.barnekoordinator.request.handling.event.RequestEvent;
import no.barnekoordinator.request.handling.event.RequestGranted;
import no.barnekoordinator.request.handling.event.RequestRefused;
import no.barnekoordinator.request.letter.LetterWriter.Conclusion;
import org.springframework.stereotype.Component;

/**
 * Makes letters and keeps them. The original is in Norwegian; a family with another language gets a translation of what
 * the system says with it, as a document of its own.
 */
@Component
public class Letters {

    private static final String PDF = "application/pdf";

    private final CaseFiles files;
    private final LetterWriter writer;
    private final DocumentArchive archive;
    private final Commands commands;
    private final Ids ids;

    Letters(CaseFiles files, LetterWriter writer, DocumentArchive archive, Commands commands, Ids ids) {
        this.files = files;
        this.writer = writer;
        this.archive = archive;
        this.commands = commands;
        this.ids = ids;
    }

    /**
     * Writes one letter to each receiver, notes it at the request, and keeps it; in the caller's transaction. To a
     * family that has been erased in the meantime nothing is written: nobody is left to write to.
     */
    public void write(UUID requestId, LetterKind kind, Instant at) {
        CaseFile file = files.open(requestId);
        if (file.isErased()) {
            return;
        }
        for (int recipient = 0; recipient < file.recipients(); recipient++) {
            UUID letterId = ids.next();
            List<Document> documents = documents(file, kind, recipient, at);
            Document original = documents.getFirst();
            List<DocumentArchive.Sealed> sealed = sealed(file, letterId, documents);
            // The command first: a row written before it would give the transaction its id before the request is
            // loaded.
            commands.sendAsSystem(
                    new RecordLetter(
                            new RequestId(requestId),
                            letterId,
                            kind,
                            recipient,
                            file.language(),
                            original.sha256(),
                            original.size(),
                            at),
                    "request",
                    "letter");
            sealed.forEach(archive::keep);
        }
    }

    private List<DocumentArchive.Sealed> sealed(CaseFile file, UUID letterId, List<Document> documents) {
        List<DocumentArchive.Sealed> sealed = new ArrayList<>();
        for (Document document : documents) {
            UUID id = sealed.isEmpty() ? letterId : translationOf(letterId);
            sealed.add(archive.seal(file.caseId(), id, document));
        }
        return sealed;
    }

    private List<Document> documents(CaseFile file, LetterKind kind, int recipient, Instant at) {
        List<Document> documents = new ArrayList<>();
        for (Locale locale : locales(file)) {
            PrintedLetter printed =
                    switch (kind) {
                        case DECISION -> writer.decision(file, conclusionOf(file), recipient, locale, false);
                        case PRELIMINARY_REPLY -> writer.reply(file, recipient, locale);
                        case RECEIPT -> writer.receipt(file, recipient, locale, at);
                    };
            documents.add(Document.of(writer.fileName(kind, locale), PDF, printed.pdf()));
        }
        return documents;
    }

    private static Conclusion conclusionOf(CaseFile file) {
        RequestEvent decision = file.decision();
        return switch (decision) {
            case RequestGranted e -> new Conclusion(true, e.considerations(), null, null, e.happenedAt());
            case RequestRefused e ->
                new Conclusion(
                        false,
                        e.considerations(),
                        e.fallbackOrdinaryCoordinator(),
                        e.fallbackIndividualPlan(),
                        e.happenedAt());
            case null, default -> throw new IllegalStateException("There is no decision to write about");
        };
    }

    /** The original's language, then the translation's, if the family has another than Norwegian. */
    private static List<Locale> locales(CaseFile file) {
        Language wanted = Language.withTag(file.language()).orElse(Language.BOKMAL);
        return switch (wanted) {
            case BOKMAL, NYNORSK -> List.of(wanted.locale());
            case NORTHERN_SAMI, ENGLISH -> List.of(Language.BOKMAL.locale(), wanted.locale());
        };
    }

    /** A letter as it was kept, original first; empty after erasure. */
    List<Document> kept(CaseFile file, UUID letterId) {
        LetterKind kind = file.letter(letterId).kind();
        List<Locale> locales = locales(file);
        Stream<Optional<Document>> found = Stream.of(
                archive.open(file.caseId(), letterId, writer.fileName(kind, locales.getFirst())),
                archive.open(file.caseId(), translationOf(letterId), writer.fileName(kind, locales.getLast())));
        return found.flatMap(Optional::stream).toList();
    }

    /** The translation is kept beside the original, under an id that follows from its. */
    private static UUID translationOf(UUID letterId) {
        return UUID.nameUUIDFromBytes((letterId + "/translation").getBytes(StandardCharsets.UTF_8));
    }
}

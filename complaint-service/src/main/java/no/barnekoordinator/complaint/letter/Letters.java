package no.barnekoordinator.complaint.letter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.barnekoordinator.complaint.handling.ComplaintId;
import no.barnekoordinator.complaint.handling.RecordCaseFile;
import no.barnekoordinator.complaint.handling.RecordLetter;
import no.barnekoordinator.complaint.handling.event.CaseFileProduced;
import no.barnekoordinator.complaint.handling.event.LetterKind;
import no.barnekoordinator.platform.archive.DocumentArchive;
import no.barnekoordinator.platform.command.Commands;
import no.barnekoordinator.platform.id.Ids;
import no.barnekoordinator.platform.page.Language;
import no.barnekoordinator.platform.post.Document;
import org.springframework.stereotype.Component;

/**
 * Makes letters and the case file, and keeps them. The original of a letter is in Norwegian; a complainant with another
 * language gets a translation of what the system says with it, as a document of its own.
 */
@Component
public class Letters {

    private static final String SERVICE = "complaint";
    private static final String PURPOSE = "letter";
    private static final String PDF = "application/pdf";
    private static final String DATA = "klagesak.json";
    private static final String BUNDLE = "saksmappe.zip";

    private final Dossiers dossiers;
    private final LetterWriter writer;
    private final CaseFileWriter caseFiles;
    private final DecisionCopies decisions;
    private final DocumentArchive archive;
    private final Commands commands;
    private final Ids ids;

    Letters(
            Dossiers dossiers,
            LetterWriter writer,
            CaseFileWriter caseFiles,
            DecisionCopies decisions,
            DocumentArchive archive,
            Commands commands,
            Ids ids) {
        this.dossiers = dossiers;
        this.writer = writer;
        this.caseFiles = caseFiles;
        this.decisions = decisions;
        this.archive = archive;
        this.commands = commands;
        this.ids = ids;
    }

    /**
     * Writes a letter to the complainant, notes it at the complaint, and keeps it; in the caller's transaction. To
     * somebody who has been erased in the meantime nothing is written: nobody is left to write to.
     */
    public void write(UUID complaintId, LetterKind kind, Instant at) {
        Dossier dossier = dossiers.open(complaintId);
        if (dossier.isErased()) {
            return;
        }
        UUID letterId = ids.next();
        List<Document> documents = locales(dossier).stream()
                .map(locale -> Document.of(
                        writer.fileName(kind.name(), locale),
                        PDF,
                        writer.write(dossier, kind, locale, at).pdf()))
                .toList();
        Document original = documents.getFirst();
        List<DocumentArchive.Sealed> sealed = new ArrayList<>();
        for (Document document : documents) {
            UUID id = sealed.isEmpty() ? letterId : translationOf(letterId);
            sealed.add(archive.seal(dossier.caseId(), id, document));
        }
        // The command first: a row written before it would give the transaction its id before the complaint is loaded.
        commands.sendAsSystem(
                new RecordLetter(
                        new ComplaintId(complaintId),
                        letterId,
                        kind,
                        dossier.language(),
                        original.sha256(),
                        original.size(),
                        at),
                SERVICE,
                PURPOSE);
        sealed.forEach(archive::keep);
    }

    /** Makes the case file as it is when the complaint is sent to the county governor, and keeps it; likewise. */
    public void writeCaseFile(UUID complaintId, Instant at) {
        Dossier dossier = dossiers.open(complaintId);
        if (dossier.isErased() || dossier.caseFile() != null) {
            return;
        }
        CaseFileWriter.Copy copy = new CaseFileWriter.Copy(
                decisions.kept(complaintId).orElse(null),
                decisions.keptLetter(complaintId).orElse(null));
        Document document = caseFiles.document(dossier, copy, at);
        Document data = caseFiles.data(dossier, copy, DATA);
        UUID documentId = ids.next();
        UUID dataId = ids.next();
        List<DocumentArchive.Sealed> sealed = List.of(
                archive.seal(dossier.caseId(), documentId, document), archive.seal(dossier.caseId(), dataId, data));
        commands.sendAsSystem(
                new RecordCaseFile(
                        new ComplaintId(complaintId),
                        documentId,
                        document.sha256(),
                        document.size(),
                        dataId,
                        data.sha256(),
                        data.size(),
                        at),
                SERVICE,
                "case-file");
        sealed.forEach(archive::keep);
    }

    /** The original's language, then the translation's, if the complainant has another than Norwegian. */
    private static List<Locale> locales(Dossier dossier) {
        Language wanted = Language.withTag(dossier.language()).orElse(Language.BOKMAL);
        return switch (wanted) {
            case BOKMAL, NYNORSK -> List.of(wanted.locale());
            case NORTHERN_SAMI, ENGLISH -> List.of(Language.BOKMAL.locale(), wanted.locale());
        };
    }

    /** A letter as it was kept, original first; empty when there is none, and after erasure. */
    public List<Document> kept(UUID complaintId, UUID letterId) {
        Dossier dossier = dossiers.open(complaintId);
        return dossier.hasLetter(letterId) ? kept(dossier, letterId) : List.of();
    }

    List<Document> kept(Dossier dossier, UUID letterId) {
        String kind = dossier.letter(letterId).kind().name();
        List<Locale> locales = locales(dossier);
        Stream<Optional<Document>> found = Stream.of(
                archive.open(dossier.caseId(), letterId, writer.fileName(kind, locales.getFirst())),
                archive.open(dossier.caseId(), translationOf(letterId), writer.fileName(kind, locales.getLast())));
        return found.flatMap(Optional::stream).toList();
    }

    /** The case file as a document, as it was kept; empty when it is not made yet, and after erasure. */
    public Optional<Document> caseFile(UUID complaintId) {
        Dossier dossier = dossiers.open(complaintId);
        CaseFileProduced made = dossier.caseFile();
        return made == null
                ? Optional.empty()
                : archive.open(
                        dossier.caseId(), made.documentId(), writer.fileName("CASE_FILE", Language.BOKMAL.locale()));
    }

    /** The same, as data. */
    public Optional<Document> caseFileData(UUID complaintId) {
        Dossier dossier = dossiers.open(complaintId);
        CaseFileProduced made = dossier.caseFile();
        return made == null ? Optional.empty() : archive.open(dossier.caseId(), made.dataId(), DATA);
    }

    /**
     * All of it in one: the document, the data and the letter with the decision.
     *
     * @return empty when the case file is not made yet, and after erasure
     */
    public Optional<Document> bundle(UUID complaintId) {
        List<Document> documents = Stream.of(
                        caseFile(complaintId), caseFileData(complaintId), decisions.keptLetter(complaintId))
                .flatMap(Optional::stream)
                .toList();
        return documents.size() < 2
                ? Optional.empty()
                : Optional.of(Document.of(BUNDLE, "application/zip", zipped(documents)));
    }

    private static byte[] zipped(List<Document> documents) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Document document : documents) {
                ZipEntry entry = new ZipEntry(document.fileName());
                // The same documents are the same bytes, whenever they are fetched.
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(document.bytes());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The case file cannot be packed", e);
        }
        return bytes.toByteArray();
    }

    /** The translation is kept beside the original, under an id that follows from its. */
    private static UUID translationOf(UUID letterId) {
        return UUID.nameUUIDFromBytes((letterId + "/translation").getBytes(StandardCharsets.UTF_8));
    }
}

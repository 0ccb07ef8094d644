package no.barnekoordinator.coordination.letter;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.barnekoordinator.coordination.handling.event.LetterMade;
import no.barnekoordinator.coordination.handling.letter.LettersId;
import no.barnekoordinator.coordination.handling.letter.RecordLetter;
import no.barnekoordinator.platform.archive.DocumentArchive;
import no.barnekoordinator.platform.command.Commands;
import no.barnekoordinator.platform.id.Ids;
import no.barnekoordinator.platform.page.Language;
import no.barnekoordinator.platform.post.Document;
import no.barnekoordinator.platform.time.Oslo;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes letters and keeps them. The original is in Norwegian; somebody with another language gets a translation with
 * it, as a document of its own.
 */
@Component
public class Letters {

    private static final String PDF = "application/pdf";

    private final LetterFiles files;
    private final LetterWriter writer;
    private final DocumentArchive archive;
    private final Commands commands;
    private final Ids ids;

    Letters(LetterFiles files, LetterWriter writer, DocumentArchive archive, Commands commands, Ids ids) {
        this.files = files;
        this.writer = writer;
        this.archive = archive;
        this.commands = commands;
        this.ids = ids;
    }

    /**
     * Writes who coordinates to everyone of a family who is owed it, and keeps it; in the caller's transaction. Nothing
     * when nobody is: to be asked as often as one likes.
     */
    public void writeWhatIsOwed(UUID caseId, Instant at) {
        LetterFile file = files.open(caseId);
        List<DocumentArchive.Sealed> made = new ArrayList<>();
        file.appointed().ifPresent(appointed -> {
            for (Reader reader : file.owed(Oslo.dateOf(at))) {
                made.addAll(written(file, appointed, reader, at));
            }
        });
        // Last: a row written earlier would give the transaction its id before the letters are loaded.
        made.forEach(archive::keep);
    }

    private List<DocumentArchive.Sealed> written(
            LetterFile file, LetterFile.Appointed appointed, Reader reader, Instant at) {
        UUID letterId = ids.next();
        Language language = languageOf(reader.language());
        List<Document> documents = locales(language).stream()
                .map(locale -> Document.of(
                        writer.fileName(locale),
                        PDF,
                        writer.write(file, appointed, reader, locale, at).pdf()))
                .toList();
        List<DocumentArchive.Sealed> sealed = new ArrayList<>();
        for (Document document : documents) {
            sealed.add(archive.seal(file.caseId(), sealed.isEmpty() ? letterId : translationOf(letterId), document));
        }
        Document original = documents.getFirst();
        boolean recorded = Boolean.TRUE.equals(commands.sendAsSystem(
                new RecordLetter(
                        new LettersId(file.caseId()),
                        letterId,
                        reader.memberId(),
                        appointed.coordinatorId(),
                        appointed.at(),
                        language.tag(),
                        original.sha256(),
                        original.size(),
                        file.municipality(),
                        at),
                "coordination",
                "letter"));
        return recorded ? sealed : List.of();
    }

    /** The original's language, then the translation's, if the receiver has another than Norwegian. */
    private static List<Locale> locales(Language wanted) {
        return switch (wanted) {
            case BOKMAL, NYNORSK -> List.of(wanted.locale());
            case NORTHERN_SAMI, ENGLISH -> List.of(Language.BOKMAL.locale(), wanted.locale());
        };
    }

    private static Language languageOf(@Nullable String tag) {
        return Language.withTag(tag).orElse(Language.BOKMAL);
    }

    /** A letter as it was kept, original first; empty when there is no such letter in the case, and after erasure. */
    public List<Document> kept(UUID caseId, UUID letterId) {
        LetterFile file = files.open(caseId);
        return file.letter(letterId).map(letter -> kept(file, letter)).orElse(List.of());
    }

    List<Document> kept(LetterFile file, LetterMade letter) {
        List<Locale> locales = locales(languageOf(letter.language()));
        Stream<Optional<Document>> found = Stream.of(
                archive.open(file.caseId(), letter.letterId(), writer.fileName(locales.getFirst())),
                archive.open(file.caseId(), translationOf(letter.letterId()), writer.fileName(locales.getLast())));
        return found.flatMap(Optional::stream).toList();
    }

    /** Which of the letters to a family have a translation with them. */
    public Set<UUID> translated(UUID caseId) {
        return files.open(caseId).letters().stream()
                .filter(letter -> locales(languageOf(letter.language())).size() > 1)
                .map(LetterMade::letterId)
                .collect(Collectors.toSet());
    }

    /** Whether somebody's address is protected now. */
    public boolean isProtected(UUID caseId, UUID letterId) {
        LetterFile file = files.open(caseId);
        return file.letter(letterId)
                .flatMap(letter -> file.reader(letter.memberId()))
                .map(Reader::protectedAddress)
                .orElse(false);
    }

    /** Whom of the family nothing is written to because somebody else in it has a protected address. */
    public List<UUID> withheld(UUID caseId, Instant at) {
        return files.open(caseId).withheld(Oslo.dateOf(at)).stream()
                .map(Reader::memberId)
                .toList();
    }

    /** Whether somebody of the family may be shown letters to them: not where they tell what is protected. */
    public boolean isShown(UUID caseId, UUID memberId) {
        LetterFile file = files.open(caseId);
        return file.reader(memberId).filter(one -> !file.isWithheldFrom(one)).isPresent();
    }

    /** The translation is kept beside the original, under an id that follows from its. */
    private static UUID translationOf(UUID letterId) {
        return UUID.nameUUIDFromBytes((letterId + "/translation").getBytes(StandardCharsets.UTF_8));
    }
}

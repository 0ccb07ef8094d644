package no.barnekoordinator.coordination.letter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.barnekoordinator.coordination.handling.event.LetterMade;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.identity.IdentityPolicy;
import no.barnekoordinator.platform.page.Language;
import no.barnekoordinator.platform.post.Addressee;
import no.barnekoordinator.platform.post.Consignment;
import no.barnekoordinator.platform.post.Delivery;
import no.barnekoordinator.platform.post.Document;
import no.barnekoordinator.platform.post.PostOffice;
import no.barnekoordinator.platform.post.PostRefusedException;
import no.barnekoordinator.platform.post.Recipient;
import no.barnekoordinator.platform.time.Oslo;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Hands a kept letter to the post service. The letter's id is the consignment's: handed over twice, it is sent once.
 */
@Component
public class Posting {

    private final LetterFiles files;
    private final Letters letters;
    private final LetterWriter writer;
    private final PostOffice office;
    private final IdentityPolicy identity;
    private final MessageSource messages;
    private final Clock clock;

    Posting(
            LetterFiles files,
            Letters letters,
            LetterWriter writer,
            PostOffice office,
            IdentityPolicy identity,
            MessageSource messages,
            Clock clock) {
        this.files = files;
        this.letters = letters;
        this.writer = writer;
        this.office = office;
        this.identity = identity;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * Sends a letter, if it still is to be.
     *
     * @return empty when what it says is no longer so, or is no longer the receiver's to be told
     * @throws PostRefusedException when it cannot be sent, now or at all
     */
    public Optional<Delivery> send(UUID caseId, UUID letterId) {
        LetterFile file = files.open(caseId);
        LetterMade letter = file.letter(letterId).orElseThrow(Refusal::notFound);
        LocalDate today = Oslo.dateOf(clock.instant());
        if (!file.isStillTrue(letter, today)) {
            return Optional.empty();
        }
        List<Document> documents = letters.kept(file, letter);
        if (documents.isEmpty()) {
            throw new PostRefusedException(Addressee.ERASED, true);
        }
        Recipient recipient = file.reader(letter.memberId())
                .orElseThrow(Refusal::notFound)
                .addressee()
                .recipient(identity, today);
        // Seen in a list of letters, perhaps before log-in: it says who writes, and nothing about what.
        String title =
                messages.getMessage("letter.consignment", new Object[] {writer.nameOf(file)}, Language.BOKMAL.locale());
        return Optional.of(office.send(new Consignment(
                letterId,
                title,
                file.municipality(),
                writer.reference(file, Language.BOKMAL.locale()),
                recipient,
                documents)));
    }
}

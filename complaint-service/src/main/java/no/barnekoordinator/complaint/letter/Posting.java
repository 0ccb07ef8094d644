package no.barnekoordinator.complaint.letter;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.contracts.municipality.Municipalities;
import no.barnekoordinator.contracts.municipality.Municipality;
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

    private final Dossiers dossiers;
    private final Letters letters;
    private final PostOffice office;
    private final Municipalities municipalities;
    private final IdentityPolicy identity;
    private final MessageSource messages;
    private final Clock clock;

    Posting(
            Dossiers dossiers,
            Letters letters,
            PostOffice office,
            Municipalities municipalities,
            IdentityPolicy identity,
            MessageSource messages,
            Clock clock) {
        this.dossiers = dossiers;
        this.letters = letters;
        this.office = office;
        this.municipalities = municipalities;
        this.identity = identity;
        this.messages = messages;
        this.clock = clock;
    }

    /** @throws PostRefusedException when it cannot be sent, now or at all */
    public Delivery send(UUID complaintId, UUID letterId) {
        Dossier dossier = dossiers.open(complaintId);
        List<Document> documents = letters.kept(dossier, letterId);
        if (documents.isEmpty()) {
            throw new PostRefusedException(Addressee.ERASED, true);
        }
        Recipient recipient = LetterWriter.addressee(dossier.filed()).recipient(identity, Oslo.dateOf(clock.instant()));
        String place = municipalities
                .find(dossier.municipality())
                .map(Municipality::name)
                .orElse(dossier.municipality());
        // Seen in a list of letters, perhaps before log-in: it says who writes, and nothing about what.
        String title = messages.getMessage("letter.consignment", new Object[] {place}, Language.BOKMAL.locale());
        return office.send(new Consignment(
                letterId, title, dossier.municipality(), dossier.filed().reference(), recipient, documents));
    }
}

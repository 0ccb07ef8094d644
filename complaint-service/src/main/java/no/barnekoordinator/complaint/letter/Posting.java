package no.barnekoordinator.complaint.letter;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.barnekoordinator.complaint.handling.event.ComplaintFiled;
import no.barnekoordinator.contracts.municipality.Municipalities;
import no.barnekoordinator.contracts.municipality.Municipality;
import no.barnekoordinator.platform.identity.IdentityPolicy;
import no.barnekoordinator.platform.identity.NationalIdentityNumber;
import no.barnekoordinator.platform.page.Language;
import no.barnekoordinator.platform.post.Consignment;
import no.barnekoordinator.platform.post.Delivery;
import no.barnekoordinator.platform.post.Document;
import no.barnekoordinator.platform.post.PostOffice;
import no.barnekoordinator.platform.post.PostRefusedException;
import no.barnekoordinator.platform.post.PostalAddress;
import no.barnekoordinator.platform.post.Recipient;
import no.barnekoordinator.platform.time.Oslo;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Hands a kept letter to the post service. The letter's id is the consignment's: handed over twice, it is sent once.
 */
@Component
public class Posting {

    /** There is neither a number nor an address that can be used: somebody must hand the letter over. */
    static final String NO_WAY = "no-way-to-reach";

    /** The letter cannot be read any more: the family's key is destroyed. */
    static final String ERASED = "erased";

    private static final Pattern TOWN = Pattern.compile("([0-9]{4})\\s+(.+)");
    private static final int MOST_LINES = 3;

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
            throw new PostRefusedException(ERASED, true);
        }
        Recipient recipient = recipient(dossier.filed());
        String place = municipalities
                .find(dossier.municipality())
                .map(Municipality::name)
                .orElse(dossier.municipality());
        // Seen in a list of letters, perhaps before log-in: it says who writes, and nothing about what.
        String title = messages.getMessage("letter.consignment", new Object[] {place}, Language.BOKMAL.locale());
        return office.send(new Consignment(
                letterId, title, dossier.municipality(), dossier.filed().reference(), recipient, documents));
    }

    private Recipient recipient(ComplaintFiled filed) {
        String said = filed.complainantNumber();
        @Nullable
        NationalIdentityNumber number = said == null ? null : identity.accept(said, Oslo.dateOf(clock.instant()));
        @Nullable PostalAddress address = filed.protectedAddress() ? null : postal(filed.complainantAddress());
        String name = filed.complainantName();
        if (name == null || (number == null && address == null)) {
            throw new PostRefusedException(NO_WAY, true);
        }
        return new Recipient(name, number, address, filed.protectedAddress());
    }

    /** The last line is the postal code and the town; null when it is not, or there are too many lines. */
    static @Nullable PostalAddress postal(@Nullable String text) {
        if (text == null) {
            return null;
        }
        List<String> lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (lines.isEmpty() || lines.size() > MOST_LINES + 1) {
            return null;
        }
        Matcher town = TOWN.matcher(lines.getLast());
        return town.matches()
                ? new PostalAddress(
                        lines.subList(0, lines.size() - 1), town.group(1), town.group(2), PostalAddress.NORWAY)
                : null;
    }
}

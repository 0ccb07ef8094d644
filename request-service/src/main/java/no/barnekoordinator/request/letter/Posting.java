package no.barnekoordinator.request.letter;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import no.barnekoordinator.request.handling.event.Contact;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Hands a kept letter to the post service. The letter's id is the consignment's: handed over twice, it is sent once.
 */
@Component
public class Posting {

    /** There is neither a number nor an address that can be used: somebody must hand the letter over. */
    public static final String NO_WAY = "no-way-to-reach";

    /** The letter cannot be read any more: the family's key is destroyed. */
    public static final String ERASED = "erased";

    private static final Pattern TOWN = Pattern.compile("([0-9]{4})\\s+(.+)");
    private static final int MOST_LINES = 3;

    private final CaseFiles files;
    private final Letters letters;
    private final PostOffice office;
    private final Municipalities municipalities;
    private final IdentityPolicy identity;
    private final MessageSource messages;
    private final Clock clock;

    Posting(
            CaseFiles files,
            Letters letters,
            PostOffice office,
            Municipalities municipalities,
            IdentityPolicy identity,
            MessageSource messages,
            Clock clock) {
        this.files = files;
        this.letters = letters;
        this.office = office;
        this.municipalities = municipalities;
        this.identity = identity;
        this.messages = messages;
        this.clock = clock;
    }

    /** @throws PostRefusedException when it cannot be sent, now or at all */
    public Delivery send(UUID requestId, UUID letterId) {
        CaseFile file = files.open(requestId);
        List<Document> documents = letters.kept(file, letterId);
        if (documents.isEmpty()) {
            throw new PostRefusedException(ERASED, true);
        }
        Recipient recipient = recipient(file.recipient(file.letter(letterId).recipient()));
        String place =
                municipalities.find(file.municipality()).map(Municipality::name).orElse(file.municipality());
        // Seen in a list of letters, perhaps before log-in: it says who writes, and nothing about what.
        String title = messages.getMessage("letter.consignment", new Object[] {place}, Language.BOKMAL.locale());
        return office.send(
                new Consignment(letterId, title, file.municipality(), file.reference(), recipient, documents));
    }

    private Recipient recipient(Contact contact) {
        @Nullable
        NationalIdentityNumber number = contact.nationalIdentityNumber() == null
                ? null
                : identity.accept(contact.nationalIdentityNumber(), Oslo.dateOf(clock.instant()));
        boolean digitalOnly = contact.hasProtectedAddress();
        @Nullable PostalAddress address = digitalOnly ? null : postal(contact.address());
        String name = contact.name();
        if (name == null || (number == null && address == null)) {
            throw new PostRefusedException(NO_WAY, true);
        }
        return new Recipient(name, number, address, digitalOnly);
    }

    /** The last line is the postal code and the town; null when it is not, or there are too many lines. */
    static @Nullable PostalAddress postal(@Nullable String text) {
        List<String> lines = lines(text);
        if (lines.isEmpty() || lines.size() > MOST_LINES + 1) {
            return null;
        }
        Matcher town = TOWN.matcher(lines.getLast());
        return town.matches()
                ? new PostalAddress(
                        lines.subList(0, lines.size() - 1), town.group(1), town.group(2), PostalAddress.NORWAY)
                : null;
    }

    /** An address as people write it: on lines of its own, or on one with commas. */
    static List<String> lines(@Nullable String address) {
        return address == null
                ? List.of()
                : Arrays.stream(address.split("[\\n,]"))
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }
}

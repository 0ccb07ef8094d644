package no.barnekoordinator.platform.post;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Documents on their way to one recipient.
 *
 * @param id chosen by the sender; the same id is the same consignment
 * @param title what the recipient sees in the list of letters; may be shown before log-in
 * @param sender four-digit number of the municipality (Statistics Norway, standard 131)
 * @param reference the sender's own, which the recipient may quote
 * @param recipient who it is for
 * @param documents at least one, the letter itself first; no two with the same file name
 */
public record Consignment(
        UUID id, String title, String sender, String reference, Recipient recipient, List<Document> documents) {

    private static final Pattern MUNICIPALITY = Pattern.compile("[0-9]{4}");

    public Consignment {
        if (title.isBlank() || reference.isBlank()) {
            throw new IllegalArgumentException("A consignment has a title and a reference");
        }
        if (!MUNICIPALITY.matcher(sender).matches()) {
            throw new IllegalArgumentException("The sender is a municipality's number, of four digits");
        }
        documents = List.copyOf(documents);
        if (documents.isEmpty()) {
            throw new IllegalArgumentException("A consignment has documents");
        }
        Set<String> names = new HashSet<>();
        if (!documents.stream().map(Document::fileName).allMatch(names::add)) {
            throw new IllegalArgumentException("Two documents of a consignment have the same file name");
        }
    }

    /** Neither title, reference nor recipient: they tell who it is about. */
    @Override
    public String toString() {
        return "Consignment[" + id + ", sender=" + sender + ", documents=" + documents.size() + "]";
    }
}

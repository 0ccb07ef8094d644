package no.barnekoordinator.coordination.handling.guidance;

import java.time.Instant;
import no.barnekoordinator.contracts.coordination.GuidanceTopic;
import no.barnekoordinator.coordination.handling.Required;
import no.barnekoordinator.platform.command.Refusal;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Enters something in the municipality's directory, or puts right how it reads.
 *
 * @param url an address of the web, beginning with https; may be empty
 */
public record ListEntry(
        @TargetAggregateIdentifier DirectoryEntryId entry,
        GuidanceTopic topic,
        String name,
        String about,
        String contact,
        String url,
        String municipality,
        Instant at) {

    public ListEntry {
        name = Required.text("name", name);
        about = about.strip();
        contact = contact.strip();
        url = url.strip();
        if (about.length() > GiveGuidance.LONGEST || contact.length() > GiveGuidance.LONGEST) {
            throw Refusal.againstRule("field-too-long", "about", GiveGuidance.LONGEST);
        }
        if (!url.isEmpty() && (url.length() > GiveGuidance.LONGEST || !url.matches("https://[^\\s\"<>]+"))) {
            throw Refusal.againstRule("directory-url-impossible");
        }
    }
}

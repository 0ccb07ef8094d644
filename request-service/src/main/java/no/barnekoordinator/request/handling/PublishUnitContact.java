package no.barnekoordinator.request.handling;

import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import no.barnekoordinator.platform.command.Refusal;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Publish how families reach the coordinating unit. Blank is the same as not given; what is not given is no longer
 * shown.
 *
 * @param newId used when nothing has been said about the unit yet
 * @param webAddress begins with {@code https://}
 */
public record PublishUnitContact(
        @TargetAggregateIdentifier UnitId unit,
        UUID newId,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String visitingAddress,
        @Nullable String postalAddress,
        @Nullable String openingHours,
        @Nullable String webAddress,
        Instant publishedAt) {

    /** Most characters of phone, e-mail and web address. */
    public static final int LONGEST_LINE = 200;

    /** Most characters of an address and of the opening hours. */
    public static final int LONGEST_TEXT = 500;

    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"]+@[^\\s@<>\"]+\\.[^\\s@<>\".]+");
    private static final Pattern WEB =
            Pattern.compile("https://[^\\s/?#@:<>\"]+\\.[^\\s/?#@:.<>\"]+([/?#][^\\s<>\"]*)?");

    /** @throws Refusal when there is neither phone nor e-mail, or something has the wrong shape */
    public PublishUnitContact {
        phone = cleaned(phone, LONGEST_LINE);
        email = cleaned(email, LONGEST_LINE);
        visitingAddress = cleaned(visitingAddress, LONGEST_TEXT);
        postalAddress = cleaned(postalAddress, LONGEST_TEXT);
        openingHours = cleaned(openingHours, LONGEST_TEXT);
        webAddress = cleaned(webAddress, LONGEST_LINE);
        if (phone == null && email == null) {
            throw Refusal.againstRule("unit-contact-missing");
        }
        if (email != null && !EMAIL.matcher(email).matches()) {
            throw Refusal.againstRule("unit-email-malformed");
        }
        if (webAddress != null && !WEB.matcher(webAddress).matches()) {
            throw Refusal.againstRule("unit-web-address-malformed");
        }
    }

    private static @Nullable String cleaned(@Nullable String text, int longest) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String stripped = text.strip();
        if (stripped.length() > longest) {
            throw Refusal.againstRule("text-too-long", longest);
        }
        return stripped;
    }
}

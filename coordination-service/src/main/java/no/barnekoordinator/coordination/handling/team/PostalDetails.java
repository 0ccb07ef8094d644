package no.barnekoordinator.coordination.handling.team;

import no.barnekoordinator.coordination.handling.Required;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.page.Language;
import no.barnekoordinator.platform.post.Addressee;
import org.jspecify.annotations.Nullable;

/**
 * How letters reach somebody.
 *
 * @param nationalIdentityNumber eleven digits, held against the policy already; null when not known
 * @param address the last line is the postal code and the town; null when not known
 * @param language {@code nb}, {@code nn}, {@code se} or {@code en}; null when not said
 * @param protectedAddress whether the address is graded in the National Population Register; it is then not kept
 */
public record PostalDetails(
        @Nullable String nationalIdentityNumber,
        @Nullable String address,
        @Nullable String language,
        boolean protectedAddress) {

    public PostalDetails {
        nationalIdentityNumber = Blank.toNull(nationalIdentityNumber);
        address = Blank.toNull(Required.shortText("address", address));
        language = Blank.toNull(language);
        if (protectedAddress && address != null) {
            throw Refusal.againstRule("address-of-protected");
        }
        if (address != null && Addressee.postal(address) == null) {
            throw Refusal.againstRule("address-unusable");
        }
        if (language != null && Language.withTag(language).isEmpty()) {
            throw Refusal.malformed("letter-language-unknown");
        }
    }

    /** Nothing of where anybody is. */
    @Override
    public String toString() {
        return "PostalDetails[protectedAddress=" + protectedAddress + "]";
    }
}

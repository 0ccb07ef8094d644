package no.barnekoordinator.platform.post;

import no.barnekoordinator.platform.identity.NationalIdentityNumber;
import org.jspecify.annotations.Nullable;

/**
 * Who a consignment is for, and how to reach them: digitally by identity number, on paper by address. With both, the
 * post office tries digitally first.
 *
 * @param name as written on an envelope
 * @param nationalIdentityNumber null when only paper will do
 * @param postalAddress null when there is none, or none that may be used
 * @param digitalOnly true when nothing may go on paper: the address is secret (graded in the National Population
 *     Register), and is then not to be given here either
 */
public record Recipient(
        String name,
        @Nullable NationalIdentityNumber nationalIdentityNumber,
        @Nullable PostalAddress postalAddress,
        boolean digitalOnly) {

    public Recipient {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A recipient has a name");
        }
        if (digitalOnly && postalAddress != null) {
            throw new IllegalArgumentException("A recipient who is reached only digitally has no postal address here");
        }
        if (nationalIdentityNumber == null && postalAddress == null) {
            throw new IllegalArgumentException("The recipient can be reached in no way");
        }
    }

    /** Which ways are open; not who it is. */
    @Override
    public String toString() {
        return "Recipient[digital=" + (nationalIdentityNumber != null) + ", paper=" + (postalAddress != null) + "]";
    }
}

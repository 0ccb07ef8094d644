package no.barnekoordinator.platform.identity;

import java.util.regex.Pattern;
import no.bekk.bekkopen.org.OrganisasjonsnummerValidator;

/**
 * The number of an organisation in the Norwegian register of legal entities (Enhetsregisteret): nine digits, the last a
 * check digit with weights 3, 2, 7, 6, 5, 4, 3, 2, modulus 11. Public information.
 *
 * @param value nine digits, no spaces
 */
public record OrganisationNumber(String value) {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{9}");

    /** @throws IdentityRefusedException if it is not nine digits, or the check digit does not fit */
    public OrganisationNumber {
        if (!SHAPE.matcher(value).matches()) {
            throw new IdentityRefusedException(RefusalReason.MALFORMED);
        }
        if (!OrganisasjonsnummerValidator.isValid(value)) {
            throw new IdentityRefusedException(RefusalReason.WRONG_CHECK_DIGITS);
        }
    }

    /**
     * Reads a number written with or without spaces, such as {@code 974 760 673}.
     *
     * @throws IdentityRefusedException if it is not nine digits, or the check digit does not fit
     */
    public static OrganisationNumber parse(String text) {
        return new OrganisationNumber(text.replaceAll("\\s", ""));
    }

    @Override
    public String toString() {
        return value;
    }
}

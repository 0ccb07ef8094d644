package no.barnekoordinator.platform.identity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import no.bekk.bekkopen.person.Fodselsnummer;
import no.bekk.bekkopen.person.FodselsnummerValidator;
import org.jspecify.annotations.Nullable;

/**
 * A Norwegian national identity number (fødselsnummer) or D-number: eleven digits, {@code ddmmyy}, three that number
 * the person and two check digits. Source: the Norwegian Tax Administration (Skatteetaten), which issues them; for the
 * numbers from 2032 <a
 * href="https://skatteetaten.github.io/folkeregisteret-api-dokumentasjon/nytt-fodselsnummer-fra-2032/">its description
 * of the new fødselsnummer</a>.
 *
 * <ul>
 *   <li>D-number: 4 is added to the first digit.
 *   <li>Synthetic: 80 (Tenor, the Tax Administration's test population) or 40 is added to the month. No living person
 *       has such a national identity number; hospitals' local help numbers also add 40, and are never to be entered
 *       here.
 *   <li>Check digits: weights 3, 7, 6, 1, 8, 9, 4, 5, 2 and 5, 4, 3, 2, 7, 6, 5, 4, 3, 2, modulus 11. In numbers issued
 *       from 2032 the first may leave 0 to 3, and the numbering no longer tells the century.
 * </ul>
 *
 * <p>Personal data: {@link #toString()} and exceptions never show the digits, and no serializer finds them by itself.
 */
public final class NationalIdentityNumber {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{11}");
    private static final LocalDate NEW_CHECK_DIGITS = LocalDate.of(2032, 1, 1);

    static {
        // Whether a synthetic number is acceptable is IdentityPolicy's question; here it only has to be well-formed.
        FodselsnummerValidator.ALLOW_SYNTHETIC_NUMBERS = true;
    }

    private final String digits;
    private final boolean synthetic;
    private final @Nullable LocalDate birthDate;

    private NationalIdentityNumber(String digits, boolean synthetic, @Nullable LocalDate birthDate) {
        this.digits = digits;
        this.synthetic = synthetic;
        this.birthDate = birthDate;
    }

    /**
     * Reads a number written with or without spaces.
     *
     * @param today the date in Norway: decides whether numbers of the kind issued from 2032 exist yet
     * @throws IdentityRefusedException if it is malformed, names no date, or a check digit does not fit
     */
    public static NationalIdentityNumber parse(String text, LocalDate today) {
        String digits = text.replaceAll("\\s", "");
        if (!SHAPE.matcher(digits).matches()) {
            throw new IdentityRefusedException(RefusalReason.MALFORMED);
        }
        int writtenMonth = Integer.parseInt(digits, 2, 4, 10);
        boolean synthetic = writtenMonth > 40;
        if (!isDate(day(digits), month(writtenMonth), Integer.parseInt(digits, 4, 6, 10))) {
            throw new IdentityRefusedException(RefusalReason.IMPOSSIBLE_DATE);
        }
        if (FodselsnummerValidator.isValid(digits)) {
            return new NationalIdentityNumber(digits, synthetic, birthDateUntil2031(digits, writtenMonth));
        }
        if (!today.isBefore(NEW_CHECK_DIGITS) && CheckDigits.fitFrom2032(digits)) {
            return new NationalIdentityNumber(digits, synthetic, null);
        }
        // Digits that fit and are still invalid name a day or a century that never was, such as 29 February 1900.
        throw new IdentityRefusedException(
                CheckDigits.fitUntil2031(digits) ? RefusalReason.IMPOSSIBLE_DATE : RefusalReason.WRONG_CHECK_DIGITS);
    }

    /** The eleven digits in the clear. Only for sealing, for matching and for registers that must have it. */
    public String reveal() {
        return digits;
    }

    /** Whether it belongs to a test person. */
    public boolean isSynthetic() {
        return synthetic;
    }

    /** Whether it is a D-number, for a person without permanent residence. */
    public boolean isDNumber() {
        return digits.charAt(0) >= '4';
    }

    /**
     * The date of birth the number tells, century included, by the numbering in use until the end of 2031. Empty for a
     * number only the rules from 2032 allow: its century has to come from somewhere else.
     */
    public Optional<LocalDate> birthDate() {
        return Optional.ofNullable(birthDate);
    }

    private static int day(String digits) {
        int written = Integer.parseInt(digits, 0, 2, 10);
        return written > 40 ? written - 40 : written;
    }

    private static int month(int written) {
        if (written > 80) {
            return written - 80;
        }
        return written > 40 ? written - 40 : written;
    }

    /** In any century: 2000 was a leap year, so this asks the least of 29 February. */
    private static boolean isDate(int day, int month, int yearOfCentury) {
        try {
            LocalDate.of(2000 + yearOfCentury, month, day);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static LocalDate birthDateUntil2031(String digits, int writtenMonth) {
        Fodselsnummer number = FodselsnummerValidator.getFodselsnummer(digits);
        return LocalDate.of(Integer.parseInt(number.getBirthYear()), month(writtenMonth), day(digits));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NationalIdentityNumber number && number.digits.equals(digits);
    }

    @Override
    public int hashCode() {
        return digits.hashCode();
    }

    /** Never the digits. */
    @Override
    public String toString() {
        return "NationalIdentityNumber[masked]";
    }
}

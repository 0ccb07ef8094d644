package no.barnekoordinator.platform.post;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Where paper is brought.
 *
 * @param lines at most three: co-address, street and number, or post box; none where the postal code is enough
 * @param postalCode four digits in Norway, whatever the country uses elsewhere
 * @param town the town of the postal code
 * @param country ISO 3166-1 alpha-2, such as {@code NO}
 */
public record PostalAddress(List<String> lines, String postalCode, String town, String country) {

    /** The country whose postal codes are checked. */
    public static final String NORWAY = "NO";

    private static final int MOST_LINES = 3;
    private static final Pattern NORWEGIAN_CODE = Pattern.compile("[0-9]{4}");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    public PostalAddress {
        lines = List.copyOf(lines);
        if (lines.size() > MOST_LINES || lines.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("A postal address has at most three lines, none of them empty");
        }
        if (!COUNTRY.matcher(country).matches()) {
            throw new IllegalArgumentException("A country is written with two capital letters");
        }
        if (country.equals(NORWAY) && !NORWEGIAN_CODE.matcher(postalCode).matches()) {
            throw new IllegalArgumentException("A Norwegian postal code has four digits");
        }
        if (town.isBlank()) {
            throw new IllegalArgumentException("A postal address has a town");
        }
    }

    /** Only the country. */
    @Override
    public String toString() {
        return "PostalAddress[" + country + "]";
    }
}

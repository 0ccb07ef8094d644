package no.barnekoordinator.platform.post;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.barnekoordinator.platform.identity.IdentityPolicy;
import no.barnekoordinator.platform.identity.NationalIdentityNumber;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to write to, as people have written down who it is and where. Becomes a {@link Recipient} when there is a
 * way to reach them.
 *
 * @param name null after erasure
 * @param nationalIdentityNumber null when not known
 * @param address on lines of its own, or on one with commas; null when not known
 * @param protectedAddress whether the address is graded in the National Population Register: whatever is written in
 *     {@code address} is then neither printed nor used
 */
public record Addressee(
        @Nullable String name,
        @Nullable String nationalIdentityNumber,
        @Nullable String address,
        boolean protectedAddress) {

    /** There is neither a number nor an address that can be used: somebody must hand the letter over. */
    public static final String NO_WAY = "no-way-to-reach";

    /** The letter cannot be read any more: the key of whom it is about is destroyed. */
    public static final String ERASED = "erased";

    private static final Pattern TOWN = Pattern.compile("([0-9]{4})\\s+(.+)");
    private static final int MOST_LINES = 3;

    /**
     * How they are reached: only digitally when the address is protected.
     *
     * @throws PostRefusedException for good, when there is no way
     */
    public Recipient recipient(IdentityPolicy identity, LocalDate today) {
        @Nullable
        NationalIdentityNumber number =
                nationalIdentityNumber == null ? null : identity.accept(nationalIdentityNumber, today);
        @Nullable PostalAddress place = protectedAddress ? null : postal(address);
        if (name == null || (number == null && place == null)) {
            throw new PostRefusedException(NO_WAY, true);
        }
        return new Recipient(name, number, place, protectedAddress);
    }

    /** Whether there is any way to reach them. */
    public boolean isReachable() {
        return name != null && (nationalIdentityNumber != null || (!protectedAddress && postal(address) != null));
    }

    /**
     * Name and address as on an envelope; a protected address stands nowhere.
     *
     * @param nameless what stands where no name is known
     */
    public List<String> envelope(String nameless) {
        Stream<String> first = Stream.of(name == null ? nameless : name);
        return protectedAddress
                ? first.toList()
                : Stream.concat(first, lines(address).stream()).toList();
    }

    /** The last line is the postal code and the town; null when it is not, or there are too many lines. */
    public static @Nullable PostalAddress postal(@Nullable String address) {
        List<String> lines = lines(address);
        if (lines.isEmpty() || lines.size() > MOST_LINES + 1) {
            return null;
        }
        Matcher town = TOWN.matcher(lines.getLast());
        return town.matches()
                ? new PostalAddress(
                        lines.subList(0, lines.size() - 1), town.group(1), town.group(2), PostalAddress.NORWAY)
                : null;
    }

    private static List<String> lines(@Nullable String address) {
        return address == null
                ? List.of()
                : Arrays.stream(address.split("[\\n,]"))
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    /** Nothing of who it is. */
    @Override
    public String toString() {
        return "Addressee[reachable=" + isReachable() + "]";
    }
}

package no.barnekoordinator.request.handling.event;

import org.jspecify.annotations.Nullable;

/**
 * How somebody is reached; personal, only ever stored sealed. Each parent has one of their own, and what is in one
 * never shows in what is sent to the other.
 *
 * @param name as given
 * @param phone as given
 * @param email as given
 * @param address postal address as given, several lines; never kept for somebody with a protected address
 * @param preference how the person wants to be contacted; null when nobody asked
 * @param protection address protection; null when nobody asked
 * @param nationalIdentityNumber eleven digits, when the person was identified
 */
public record Contact(
        @Nullable String name,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String address,
        @Nullable Preference preference,
        @Nullable AddressProtection protection,
        @Nullable String nationalIdentityNumber) {

    /** Somebody nothing is known of, as after erasure. */
    public static final Contact UNKNOWN = new Contact(null, null, null, null, null, null, null);

    /** Somebody with a name and a telephone, or an e-mail address. */
    public static Contact of(
            @Nullable String name,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String nationalIdentityNumber) {
        return new Contact(name, phone, email, null, null, null, nationalIdentityNumber);
    }

    /** The same person, now identified. */
    public Contact identifiedBy(String number) {
        return new Contact(name, phone, email, address, preference, protection, number);
    }

    /** Whether letters may go by digital mailbox or by hand only. */
    public boolean hasProtectedAddress() {
        return protection != null && protection != AddressProtection.UNGRADED;
    }
}

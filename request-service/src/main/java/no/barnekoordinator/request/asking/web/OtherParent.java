package no.barnekoordinator.request.asking.web;

import static java.util.Objects.requireNonNullElse;

import java.util.stream.Stream;
import no.barnekoordinator.request.handling.event.AddressProtection;
import no.barnekoordinator.request.handling.web.Receiving;
import org.jspecify.annotations.Nullable;

/**
 * How the other parent is reached, as typed by the first, when that one is to be told too. Never shown to anybody but
 * the municipality.
 */
record OtherParent(String name, String phone, String email, String address, String protection) {

    static final OtherParent EMPTY = new OtherParent("", "", "", "", "");

    OtherParent {
        name = requireNonNullElse(name, "");
        phone = requireNonNullElse(phone, "");
        email = requireNonNullElse(email, "");
        protection = requireNonNullElse(protection, "");
        address = AskForm.isProtected(protection) ? "" : requireNonNullElse(address, "");
    }

    /** Whether anything is filled in, so that the form shows it opened. */
    public boolean filledIn() {
        return Stream.of(name, phone, email, address).anyMatch(text -> !text.isBlank());
    }

    Receiving.@Nullable Reached reached() {
        return filledIn()
                ? new Receiving.Reached(
                        name,
                        phone,
                        email,
                        address,
                        null,
                        AskForm.named(AddressProtection.values(), protection).orElse(null),
                        null)
                : null;
    }
}

package no.barnekoordinator.local.person;

import java.util.Arrays;
import java.util.stream.Collectors;
import no.barnekoordinator.contracts.Role;

/** A user name nobody has; the message says in one line what would have been one. */
public final class UnknownPersonException extends RuntimeException {

    private final String reason;

    private UnknownPersonException(String reason) {
        super(reason);
        this.reason = reason;
    }

    /** Why, in one line for a person. */
    public String reason() {
        return reason;
    }

    static UnknownPersonException unreadable(String text) {
        return new UnknownPersonException(
                "\"" + text + "\" is no test person: write ROLE[-N][@MUNICIPALITY] with one of "
                        + Arrays.stream(Role.values()).map(Role::claim).collect(Collectors.joining(", ")));
    }

    static UnknownPersonException noSuchMunicipality(String number) {
        return new UnknownPersonException("Norway has no municipality " + number);
    }
}

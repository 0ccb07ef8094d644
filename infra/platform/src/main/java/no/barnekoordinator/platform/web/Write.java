package no.barnekoordinator.platform.web;

import java.util.function.Supplier;
import no.barnekoordinator.platform.command.Origin;
import no.barnekoordinator.platform.security.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/**
 * One write over HTTP, as a controller sees it: who writes, on what version, and the promise that its effect is had
 * once.
 *
 * <p>Taken as a controller's argument. Needs the header {@code Idempotency-Key} (8–200 characters) or, from a form, the
 * field {@code idempotencyKey}. The same key with the same content gives the stored answer again; with other content it
 * is refused.
 */
public final class Write {

    private final WriteLedger ledger;
    private final Person person;
    private final String key;
    private final String fingerprint;
    private final String correlationId;
    private final @Nullable Long expectedVersion;

    Write(
            WriteLedger ledger,
            Person person,
            String key,
            String fingerprint,
            String correlationId,
            @Nullable Long expectedVersion) {
        this.ledger = ledger;
        this.person = person;
        this.key = key;
        this.fingerprint = fingerprint;
        this.correlationId = correlationId;
        this.expectedVersion = expectedVersion;
    }

    /** Who writes. */
    public Person person() {
        return person;
    }

    /** The version of {@code If-Match}, for the command; null when the caller does not care. */
    public @Nullable Long expectedVersion() {
        return expectedVersion;
    }

    /** The origin to send commands with. */
    public Origin origin(String purpose) {
        return new Origin(person.subject(), person.actingRole(), null, purpose, correlationId, null);
    }

    /** The same, for someone who acts for another, as when staff write down what a family says. */
    public Origin originOnBehalfOf(String other, String purpose) {
        return new Origin(person.subject(), person.actingRole(), other, purpose, correlationId, null);
    }

    /** Has the effect of an API call once, in one transaction, and remembers the answer. */
    public <T> ResponseEntity<?> once(Supplier<ResponseEntity<T>> effect) {
        return ledger.answer(person.subject(), key, fingerprint, effect);
    }

    /** Has the effect of a form once, in one transaction; answers with the view or redirect to show. */
    public String form(Supplier<String> effect) {
        return ledger.view(person.subject(), key, fingerprint, effect);
    }
}

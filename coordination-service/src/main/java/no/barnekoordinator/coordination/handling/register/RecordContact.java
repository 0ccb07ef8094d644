package no.barnekoordinator.coordination.handling.register;

import java.time.Instant;
import java.util.regex.Pattern;
import no.barnekoordinator.platform.command.Refusal;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Writes down how the families reach a coordinator at work, in place of what was written before.
 *
 * @param phone blank or null for none
 * @param email blank or null for none
 */
public record RecordContact(
        @TargetAggregateIdentifier CoordinatorId coordinatorId,
        @Nullable String phone,
        @Nullable String email,
        Instant at) {

    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ]{3,18}[0-9]");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"]{1,64}@[^\\s@<>\"]{1,180}\\.[^\\s@<>\".]{2,24}");

    public RecordContact {
        phone = stripped(phone);
        email = stripped(email);
        if (phone != null && !PHONE.matcher(phone).matches()) {
            throw Refusal.againstRule("phone-impossible");
        }
        if (email != null && !EMAIL.matcher(email).matches()) {
            throw Refusal.againstRule("email-impossible");
        }
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}

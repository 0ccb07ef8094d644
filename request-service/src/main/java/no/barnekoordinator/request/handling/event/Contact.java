package no.barnekoordinator.request.handling.event;

import org.jspecify.annotations.Nullable;

/**
 * How the one who asked is reached; personal, only ever stored sealed.
 *
 * @param name as given
 * @param phone as given
 * @param email as given
 * @param nationalIdentityNumber eleven digits, when the person was identified
 */
public record Contact(
        @Nullable String name,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String nationalIdentityNumber) {}

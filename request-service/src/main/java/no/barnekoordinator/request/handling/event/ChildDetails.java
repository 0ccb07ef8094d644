package no.barnekoordinator.request.handling.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A child the request is for; personal, only ever stored sealed. No diagnosis is asked for.
 *
 * @param name as given
 * @param birthDate null for a child not yet born
 * @param expectedDate when the child is expected, by birth or adoption; null for a born child
 * @param nationalIdentityNumber eleven digits, when known
 */
public record ChildDetails(
        @Nullable String name,
        @Nullable LocalDate birthDate,
        @Nullable LocalDate expectedDate,
        @Nullable String nationalIdentityNumber) {}

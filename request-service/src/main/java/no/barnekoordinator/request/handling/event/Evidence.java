package no.barnekoordinator.request.handling.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something a finding rests on; personal, only ever stored sealed.
 *
 * @param title what it is called, such as the report of a hospital
 * @param dated its date, when it has one
 * @param reference where it is kept, such as a number in the archive
 */
public record Evidence(
        @Nullable String title,
        @Nullable LocalDate dated,
        @Nullable String reference) {}

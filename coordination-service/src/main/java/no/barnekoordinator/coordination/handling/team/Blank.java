package no.barnekoordinator.coordination.handling.team;

import org.jspecify.annotations.Nullable;

/** An empty field of a form says nothing. */
final class Blank {

    private Blank() {}

    static @Nullable String toNull(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}

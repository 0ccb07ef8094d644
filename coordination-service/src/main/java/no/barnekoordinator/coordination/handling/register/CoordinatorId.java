package no.barnekoordinator.coordination.handling.register;

import java.util.UUID;

/** Names the stream of a coordinator: {@code coordinator-<uuid>}. */
public record CoordinatorId(UUID value) {

    @Override
    public String toString() {
        return "coordinator-" + value;
    }
}

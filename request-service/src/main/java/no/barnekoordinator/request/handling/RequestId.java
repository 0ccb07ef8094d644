package no.barnekoordinator.request.handling;

import java.util.UUID;

/** Id of a request; as text with its prefix, which keys the stream. */
public record RequestId(UUID value) {

    @Override
    public String toString() {
        return "request-" + value;
    }
}

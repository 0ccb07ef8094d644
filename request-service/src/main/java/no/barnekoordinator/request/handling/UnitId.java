package no.barnekoordinator.request.handling;

/**
 * Id of a coordinating unit, of which each municipality has one; as text with its prefix, which keys the stream.
 *
 * @param municipality four digits
 */
public record UnitId(String municipality) {

    @Override
    public String toString() {
        return "coordinating-unit-" + municipality;
    }
}

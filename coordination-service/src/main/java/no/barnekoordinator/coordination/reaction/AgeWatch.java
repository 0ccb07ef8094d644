package no.barnekoordinator.coordination.reaction;

import java.util.UUID;

/**
 * The deadline of something a child's age brings with it. Each has one of its own, since a deadline that is being
 * delivered cannot be moved.
 */
record AgeWatch(UUID caseId, UUID childId, String what) {

    static final String KIND = "adulthood";

    private static final String SEPARATOR = "/";

    static AgeWatch parse(String target) {
        String[] parts = target.split(SEPARATOR, -1);
        return new AgeWatch(UUID.fromString(parts[0]), UUID.fromString(parts[1]), parts[2]);
    }

    String target() {
        return caseId + SEPARATOR + childId + SEPARATOR + what;
    }
}

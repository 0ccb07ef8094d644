package no.barnekoordinator.testing.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which room of a service a class lives in, told by its package.
 *
 * @param base the service's own package
 */
record Rooms(String base) {

    /** The kinds of rooms. */
    enum Room {
        /** What happened: {@code handling.event}. */
        EVENT,
        /** What says no, or decides: {@code handling}. */
        HANDLING,
        /** HTTP and pages: {@code *.web}. */
        WEB,
        /** Makes something else happen: {@code reaction}. */
        REACTION,
        /** Reads another service's words: {@code intake}. */
        INTAKE,
        /** Tells others: {@code publication}. */
        PUBLICATION,
        /** Any other room that touches JDBC: a table someone reads. */
        VIEW,
        /** Any other room: words and rules that several rooms share. */
        SHARED,
        /** The service's own package, where the application is put together. */
        TOP,
        /** Not of this service. */
        ELSEWHERE;

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Room of(JavaClass type) {
        JavaClass plain = type.getBaseComponentType();
        String name = plain.getPackageName();
        if (name.equals(base)) {
            return Room.TOP;
        }
        if (!name.startsWith(base + ".")) {
            return Room.ELSEWHERE;
        }
        List<String> path = List.of(name.substring(base.length() + 1).split("\\."));
        if (path.contains("web")) {
            return Room.WEB;
        }
        return switch (path.getFirst()) {
            case "handling" -> path.size() > 1 && path.get(1).equals("event") ? Room.EVENT : Room.HANDLING;
            case "reaction" -> Room.REACTION;
            case "intake" -> Room.INTAKE;
            case "publication" -> Room.PUBLICATION;
            default -> touchesTables(plain) ? Room.VIEW : Room.SHARED;
        };
    }

    /** Classes that live in one of the rooms. */
    DescribedPredicate<JavaClass> in(Room first, Room... more) {
        Set<Room> rooms = EnumSet.of(first, more);
        String words = rooms.stream().map(Room::word).collect(Collectors.joining(" or "));
        return DescribedPredicate.describe("in " + words, type -> rooms.contains(of(type)));
    }

    /** True for a view that is not the view of the room the page or controller belongs to, if that room has one. */
    boolean isViewOfAnotherRoom(JavaClass web, JavaClass target) {
        String home = roomOf(web);
        return of(target) == Room.VIEW && !roomOf(target).equals(home) && hasView(web, home);
    }

    /** The first word of the package below the service's; the pages of a room are beside it, not in it. */
    SliceAssignment slices() {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return switch (of(type)) {
                    case TOP, ELSEWHERE -> SliceIdentifier.ignore();
                    case WEB -> SliceIdentifier.of(roomOf(type) + ".web");
                    case EVENT -> SliceIdentifier.of("handling.event");
                    default -> SliceIdentifier.of(roomOf(type));
                };
            }

            @Override
            public String getDescription() {
                return "rooms of " + base;
            }
        };
    }

    private String roomOf(JavaClass type) {
        return Arrays.asList(type.getPackageName().substring(base.length() + 1).split("\\."))
                .getFirst();
    }

    private boolean hasView(JavaClass web, String room) {
        return web.getPackage()
                .getParent()
                .map(parent -> parent.getClasses().stream()
                        .anyMatch(type -> roomOf(type).equals(room) && of(type) == Room.VIEW))
                .orElse(false);
    }

    private static boolean touchesTables(JavaClass type) {
        return type.getPackage().getClasses().stream()
                .flatMap(neighbour -> neighbour.getDirectDependenciesFromSelf().stream())
                .anyMatch(dependency -> Names.JDBC.test(dependency.getTargetClass()));
    }
}

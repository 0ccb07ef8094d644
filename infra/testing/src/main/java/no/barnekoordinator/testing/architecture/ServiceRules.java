package no.barnekoordinator.testing.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static no.barnekoordinator.testing.architecture.Names.COMMAND_SENDERS;
import static no.barnekoordinator.testing.architecture.Names.HTTP;
import static no.barnekoordinator.testing.architecture.Names.JDBC;
import static no.barnekoordinator.testing.architecture.Names.KAFKA;
import static no.barnekoordinator.testing.architecture.Rooms.Room.EVENT;
import static no.barnekoordinator.testing.architecture.Rooms.Room.HANDLING;
import static no.barnekoordinator.testing.architecture.Rooms.Room.INTAKE;
import static no.barnekoordinator.testing.architecture.Rooms.Room.PUBLICATION;
import static no.barnekoordinator.testing.architecture.Rooms.Room.REACTION;
import static no.barnekoordinator.testing.architecture.Rooms.Room.VIEW;
import static no.barnekoordinator.testing.architecture.Rooms.Room.WEB;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The table "rooms of a service", line by line. */
public final class ServiceRules {

    private final String base;
    private final Rooms rooms;

    private ServiceRules(String base) {
        this.base = base;
        this.rooms = new Rooms(base);
    }

    /**
     * The rules of one service.
     *
     * @param basePackage the service's own package
     */
    public static List<NamedRule> of(String basePackage) {
        ServiceRules rules = new ServiceRules(basePackage);
        return Stream.of(rules.handling(), rules.events(), rules.views(), rules.movers(), rules.everywhere())
                .flatMap(List::stream)
                .toList();
    }

    private List<NamedRule> handling() {
        return List.of(
                NamedRule.of(
                        "handling names no table, topic or page",
                        no(rooms.in(HANDLING), JDBC.or(KAFKA).or(HTTP))
                                .because("a decision must be testable with nothing but events and a command")),
                NamedRule.of(
                        "handling looks into no other room",
                        no(rooms.in(HANDLING), rooms.in(VIEW, REACTION, INTAKE, PUBLICATION, WEB))
                                .because("what it needs to know comes with the command")),
                NamedRule.of(
                        "aggregates are package-private",
                        classes()
                                .that(areAggregates())
                                .should()
                                .notBePublic()
                                .because("others send commands and read events")),
                NamedRule.of(
                        "controllers are package-private",
                        classes()
                                .that()
                                .areMetaAnnotatedWith(Names.CONTROLLER)
                                .should()
                                .notBePublic()
                                .because("they are called over HTTP only")));
    }

    private List<NamedRule> events() {
        return List.of(
                NamedRule.of(
                        "events are records, code lists and interfaces",
                        classes()
                                .that(rooms.in(EVENT))
                                .should(Conditions.beData())
                                .because("a fact is frozen once released")),
                NamedRule.of(
                        "events import only java, the platform's event annotations and code lists",
                        classes()
                                .that(rooms.in(EVENT))
                                .should()
                                .onlyDependOnClassesThat(rooms.in(EVENT).or(wordsOfEvents()))
                                .because("they are read back for as long as the history is kept")));
    }

    private List<NamedRule> views() {
        return List.of(
                NamedRule.of(
                        "projections send no commands",
                        no(rooms.in(VIEW, PUBLICATION), COMMAND_SENDERS).because("they run again on every replay")),
                NamedRule.of(
                        "views read events and no other room's work",
                        no(rooms.in(VIEW), rooms.in(HANDLING, REACTION, INTAKE, PUBLICATION, WEB))
                                .because("a view can be thrown away and built from the events")),
                NamedRule.of(
                        "views speak neither HTTP nor Kafka",
                        no(rooms.in(VIEW), HTTP.or(KAFKA)).because("pages and topics have rooms of their own")),
                NamedRule.of(
                        "pages and controllers touch no table and no topic",
                        no(rooms.in(WEB), JDBC.or(KAFKA)).because("they send commands or ask the view")),
                NamedRule.of(
                        "pages and controllers read no facts, and only the view of their room",
                        classes()
                                .that(rooms.in(WEB))
                                .should(Conditions.notDependOn((web, target) -> Names.FACTS.test(target)
                                        || Set.of(REACTION, INTAKE, PUBLICATION).contains(rooms.of(target))
                                        || rooms.isViewOfAnotherRoom(web, target)))
                                .because("what a page shows is what its view answers")));
    }

    private List<NamedRule> movers() {
        return List.of(
                NamedRule.of(
                        "reactions touch no table, topic or page",
                        no(rooms.in(REACTION), JDBC.or(KAFKA).or(HTTP)).because("events in, commands or tasks out")),
                NamedRule.of(
                        "reactions look into no view and no other mover",
                        no(rooms.in(REACTION), rooms.in(VIEW, INTAKE, PUBLICATION, WEB))
                                .because("what they need is in the event")),
                NamedRule.of(
                        "reactions do not run on replay",
                        classes()
                                .that(rooms.in(REACTION))
                                .should(Conditions.notHandleEventsOnReplay())
                                .because("what they set in motion has already happened")),
                NamedRule.of(
                        "reactions are called WhenXThenY",
                        classes()
                                .that(rooms.in(REACTION).and(Conditions.handlesEvents()))
                                .should()
                                .haveNameMatching(".*\\.When[A-Z]\\w+Then[A-Z]\\w+")
                                .because("the list of files is then the list of policies")),
                NamedRule.of(
                        "intake reads contracts, not tables, pages or facts of its own service",
                        no(rooms.in(INTAKE), JDBC.or(HTTP).or(rooms.in(EVENT, REACTION, PUBLICATION, WEB)))
                                .because("another service's words become commands, or rows of a view")),
                NamedRule.of(
                        "publication turns facts into contracts and does nothing else",
                        no(rooms.in(PUBLICATION), JDBC.or(HTTP).or(rooms.in(HANDLING, VIEW, REACTION, INTAKE, WEB)))
                                .because("what others see follows from what happened")));
    }

    private List<NamedRule> everywhere() {
        String[] others = Stream.concat(Names.SERVICES.stream(), Names.PROGRAMS.stream())
                .filter(other -> !other.equals(base))
                .map(other -> other + "..")
                .toArray(String[]::new);
        return List.of(
                NamedRule.of(
                        "no service depends on another",
                        noClasses()
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(others)
                                .because("what they have to say to each other is in the contracts")),
                NamedRule.of(
                        "time and ids are handed over",
                        noClasses()
                                .should()
                                .accessTargetWhere(Names.OUT_OF_THE_AIR.or(Names.A_CLOCK_OF_ITS_OWN))
                                .because("a test, and the local clock, must be able to say what time it is")),
                NamedRule.of(
                        "rooms have no cycles",
                        slices().assignedFrom(rooms.slices()).should().beFreeOfCycles()),
                NamedRule.of("every package says what it is", classes().should(Conditions.haveADescribedPackage())));
    }

    private static ArchRule no(DescribedPredicate<JavaClass> those, DescribedPredicate<? super JavaClass> these) {
        return noClasses().that(those).should().dependOnClassesThat(these);
    }

    private static DescribedPredicate<JavaClass> areAggregates() {
        return DescribedPredicate.describe(
                "aggregates",
                type -> type.isMetaAnnotatedWith(Names.AGGREGATE_ROOT)
                        || type.getMembers().stream().anyMatch(member -> member.isAnnotatedWith(Names.AGGREGATE_ID)));
    }

    private static DescribedPredicate<JavaClass> wordsOfEvents() {
        DescribedPredicate<JavaClass> packages =
                resideInAnyPackage("java..", Names.PLATFORM_EVENTS + "..", "org.jspecify..");
        return DescribedPredicate.describe("words of events", type -> {
            JavaClass plain = type.getBaseComponentType();
            return plain.isPrimitive()
                    || packages.test(plain)
                    || (plain.isEnum() && plain.getPackageName().startsWith(Names.CONTRACTS));
        });
    }
}

package no.barnekoordinator.testing.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.UUID;

/**
 * What the rules speak of, by name: this module depends on no framework of the services, since the services' tests, and
 * the platform's, depend on it.
 */
final class Names {

    static final String ROOT = "no.barnekoordinator.";
    static final List<String> SERVICES =
            List.of(ROOT + "request", ROOT + "coordination", ROOT + "complaint", ROOT + "reporting");
    static final List<String> PROGRAMS = List.of(ROOT + "gateway", ROOT + "local", ROOT + "bench");
    static final String COMMANDS = ROOT + "platform.command.Commands";
    static final String PLATFORM_EVENTS = ROOT + "platform.event";
    static final String CONTRACTS = ROOT + "contracts";
    static final String EVENT_HANDLER = "org.axonframework.eventhandling.EventHandler";
    static final String DISALLOW_REPLAY = "org.axonframework.eventhandling.DisallowReplay";
    static final String AGGREGATE_ROOT = "org.axonframework.modelling.command.AggregateRoot";
    static final String AGGREGATE_ID = "org.axonframework.modelling.command.AggregateIdentifier";
    static final String CONTROLLER = "org.springframework.stereotype.Controller";
    static final String NULL_MARKED = "org.jspecify.annotations.NullMarked";

    static final DescribedPredicate<JavaClass> JDBC = resideInAnyPackage(
                    "java.sql..", "javax.sql..", "org.springframework.jdbc..", "org.springframework.dao..")
            .as("JDBC");
    static final DescribedPredicate<JavaClass> KAFKA = resideInAnyPackage(
                    "org.apache.kafka..", "org.springframework.kafka..")
            .as("Kafka");
    static final DescribedPredicate<JavaClass> HTTP = resideInAnyPackage(
                    "org.springframework.web..",
                    "org.springframework.http..",
                    "org.springframework.ui..",
                    "jakarta.servlet..",
                    "java.net.http..",
                    "org.thymeleaf..")
            .as("HTTP");
    static final DescribedPredicate<JavaClass> COMMAND_SENDERS = DescribedPredicate.describe(
            "senders of commands",
            type -> type.getName().equals(COMMANDS)
                    || type.getName().equals("org.axonframework.commandhandling.CommandBus")
                    || type.getPackageName().startsWith("org.axonframework.commandhandling.gateway"));

    /** A fact of the event store, as against the values inside it. */
    static final DescribedPredicate<JavaClass> FACTS =
            assignableTo(PLATFORM_EVENTS + ".DomainEvent").as("facts");

    /** The time or an id out of the air: a test could not say what comes out. */
    static final DescribedPredicate<JavaAccess<?>> OUT_OF_THE_AIR =
            DescribedPredicate.describe("take the time or an id out of the air", Names::isOutOfTheAir);

    /** A clock that nobody handed over. */
    static final DescribedPredicate<JavaAccess<?>> A_CLOCK_OF_ITS_OWN = DescribedPredicate.describe(
            "take a clock of its own",
            access -> access.getTargetOwner().isEquivalentTo(Clock.class)
                    && (access.getName().startsWith("system")
                            || access.getName().startsWith("tick")));

    private Names() {}

    private static boolean isOutOfTheAir(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        String name = access.getName();
        if (owner.isEquivalentTo(Date.class)) {
            return name.equals(JavaConstructor.CONSTRUCTOR_NAME)
                    && parameters(access).isEmpty();
        }
        if (owner.getPackageName().startsWith("java.time")) {
            return name.equals("now")
                    && parameters(access).stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        }
        return (owner.isEquivalentTo(UUID.class) && name.equals("randomUUID"))
                || (owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis"));
    }

    private static List<JavaClass> parameters(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target ? target.getRawParameterTypes() : List.of();
    }
}

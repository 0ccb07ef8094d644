package no.barnekoordinator.testing.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the rules ask of a class that the rule library has no word for. */
final class Conditions {

    private Conditions() {}

    /** A record, a code list or an interface. */
    static ArchCondition<JavaClass> beData() {
        return violated(
                "be data",
                type -> type.isRecord()
                                || type.isInterface()
                                || type.isAnonymousClass()
                                || type.isAssignableTo(Enum.class)
                        ? Stream.empty()
                        : Stream.of(type.getName() + " is neither record, code list nor interface"));
    }

    /** No dependency for which the predicate, asked for class and target, is true. */
    static ArchCondition<JavaClass> notDependOn(BiPredicate<JavaClass, JavaClass> forbidden) {
        return violated("keep to what is theirs", type -> type.getDirectDependenciesFromSelf().stream()
                .filter(dependency ->
                        forbidden.test(type, dependency.getTargetClass().getBaseComponentType()))
                .map(Dependency::getDescription));
    }

    /** Handlers of events are marked as not to be called on replay, by class or one by one. */
    static ArchCondition<JavaClass> notHandleEventsOnReplay() {
        return violated(
                "not handle events on replay",
                type -> type.isAnnotatedWith(Names.DISALLOW_REPLAY)
                        ? Stream.empty()
                        : eventHandlers(type)
                                .filter(method -> !method.isAnnotatedWith(Names.DISALLOW_REPLAY))
                                .map(method -> method.getFullName() + " runs on replay"));
    }

    /** Every package has a {@code package-info} that is null-marked. */
    static ArchCondition<JavaClass> haveADescribedPackage() {
        return violated(
                "live in a null-marked package with a package-info",
                type -> type.getPackage()
                                .tryGetPackageInfo()
                                .filter(info -> info.isAnnotatedWith(Names.NULL_MARKED))
                                .isPresent()
                        ? Stream.empty()
                        : Stream.of("package " + type.getPackageName() + " of " + type.getSimpleName()
                                + " has no package-info with @NullMarked"));
    }

    static DescribedPredicate<JavaClass> handlesEvents() {
        return DescribedPredicate.describe(
                "handling events", type -> eventHandlers(type).findAny().isPresent());
    }

    private static Stream<JavaMethod> eventHandlers(JavaClass type) {
        return type.getMethods().stream()
                .filter(method ->
                        method.isMetaAnnotatedWith(Names.EVENT_HANDLER) || method.isAnnotatedWith(Names.EVENT_HANDLER));
    }

    private static ArchCondition<JavaClass> violated(
            String description, Function<JavaClass, Stream<String>> violations) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                violations.apply(type).forEach(message -> events.add(SimpleConditionEvent.violated(type, message)));
            }
        };
    }
}

package no.barnekoordinator.testing.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.stream.Stream;

/** What the services share, and what it may not know. */
public final class LibraryRules {

    private LibraryRules() {}

    /**
     * The rules of the platform.
     *
     * @param base the platform's own package
     */
    public static List<NamedRule> ofPlatform(String base) {
        return List.of(
                namesNobody(base),
                NamedRule.of(
                        "the platform names no domain noun",
                        noClasses()
                                .should()
                                .dependOnClassesThat(DescribedPredicate.describe(
                                        "contracts of a service",
                                        type -> type.getPackageName().startsWith(Names.CONTRACTS + ".")))
                                .because("it knows that there are contracts, not what they are about")),
                timeIsHandedOver(),
                noCycles(base),
                describedPackages());
    }

    /**
     * The rules of the contracts.
     *
     * @param base the contracts' own package
     */
    public static List<NamedRule> ofContracts(String base) {
        return List.of(
                NamedRule.of(
                        "contracts are plain Java",
                        classes()
                                .should()
                                .onlyDependOnClassesThat(plainJava(base))
                                .because(
                                        "every service, in whatever version of whatever framework, compiles against them")),
                timeIsHandedOver(),
                describedPackages());
    }

    private static NamedRule namesNobody(String base) {
        String[] others = Stream.concat(Names.SERVICES.stream(), Names.PROGRAMS.stream())
                .map(other -> other + "..")
                .toArray(String[]::new);
        return NamedRule.of(
                "the platform depends on no service",
                noClasses()
                        .that()
                        .resideInAPackage(base + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(others)
                        .because("the services depend on it"));
    }

    private static NamedRule timeIsHandedOver() {
        return NamedRule.of(
                "time and ids are handed over",
                noClasses()
                        .should()
                        .accessTargetWhere(Names.OUT_OF_THE_AIR)
                        .because("a test, and the local clock, must be able to say what time it is"));
    }

    private static NamedRule noCycles(String base) {
        return NamedRule.of(
                "packages have no cycles",
                slices().matching(base + ".(*)..").should().beFreeOfCycles());
    }

    private static NamedRule describedPackages() {
        return NamedRule.of("every package says what it is", classes().should(Conditions.haveADescribedPackage()));
    }

    private static DescribedPredicate<JavaClass> plainJava(String base) {
        DescribedPredicate<JavaClass> packages = resideInAnyPackage("java..", "org.jspecify..", base + "..");
        return DescribedPredicate.describe("plain Java", type -> {
            JavaClass plain = type.getBaseComponentType();
            return plain.isPrimitive() || packages.test(plain);
        });
    }
}

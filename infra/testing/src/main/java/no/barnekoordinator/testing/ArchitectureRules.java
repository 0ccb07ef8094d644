package no.barnekoordinator.testing;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import no.barnekoordinator.testing.architecture.LibraryRules;
import no.barnekoordinator.testing.architecture.NamedRule;
import no.barnekoordinator.testing.architecture.ServiceRules;
import org.junit.jupiter.api.DynamicTest;

/**
 * The shared architecture rules as tests: one per rule, named by it. A service runs them with
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> rooms() {
 *     return ArchitectureRules.forService("no.barnekoordinator.request");
 * }
 * }</pre>
 *
 * Tests of the module are not looked at.
 */
public final class ArchitectureRules {

    private ArchitectureRules() {}

    /**
     * The rooms of a service.
     *
     * @param basePackage of the service, such as {@code no.barnekoordinator.request}
     * @throws IllegalArgumentException if there are no classes in it
     */
    public static Stream<DynamicTest> forService(String basePackage) {
        return tests(basePackage, ServiceRules.of(basePackage));
    }

    /** What the services share names none of them, and no domain noun. */
    public static Stream<DynamicTest> forPlatform() {
        String basePackage = "no.barnekoordinator.platform";
        return tests(basePackage, LibraryRules.ofPlatform(basePackage));
    }

    /** The published language is plain Java. */
    public static Stream<DynamicTest> forContracts() {
        String basePackage = "no.barnekoordinator.contracts";
        return tests(basePackage, LibraryRules.ofContracts(basePackage));
    }

    private static Stream<DynamicTest> tests(String basePackage, List<NamedRule> rules) {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(basePackage);
        if (classes.isEmpty()) {
            throw new IllegalArgumentException("No classes in " + basePackage + ": the rules would hold for nothing");
        }
        return rules.stream()
                .map(rule ->
                        DynamicTest.dynamicTest(rule.name(), () -> rule.rule().check(classes)));
    }
}

package no.barnekoordinator.testing;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.barnekoordinator.testing.architecture.LibraryRules;
import no.barnekoordinator.testing.architecture.NamedRule;
import no.barnekoordinator.testing.architecture.ServiceRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each rule is green on a service that keeps it and red on a seeded fault, and says whose fault it is. */
class ArchitectureRulesTest {

    private static final String CLEAN = "no.barnekoordinator.testing.clean";
    private static final String FAULTY = "no.barnekoordinator.testing.faulty";
    private static final String FAULTY_LIBRARY = "no.barnekoordinator.testing.faultylibrary";

    private static final Map<String, List<String>> FAULTS_OF_A_SERVICE = Map.ofEntries(
            entry(
                    "handling names no table, topic or page",
                    List.of(
                            "handling.DecisionWithATable",
                            "handling.DecisionWithATopic",
                            "handling.DecisionWithAPage")),
            entry("handling looks into no other room", List.of("handling.NosyDecision")),
            entry(
                    "aggregates are package-private",
                    List.of("handling.PublicAggregate", "handling.PublicUnmarkedAggregate")),
            entry("controllers are package-private", List.of("handling.web.PublicController")),
            entry("events are records, code lists and interfaces", List.of("handling.event.MutableFact")),
            entry(
                    "events import only java, the platform's event annotations and code lists",
                    List.of("handling.event.FrameworkFact", "handling.event.ContractFact")),
            entry(
                    "projections send no commands",
                    List.of("overview.SendingProjection", "publication.SendingTranslation")),
            entry("views read events and no other room's work", List.of("overview.DecidingView")),
            entry("views speak neither HTTP nor Kafka", List.of("overview.SpeakingView", "overview.ListeningView")),
            entry(
                    "pages and controllers touch no table and no topic",
                    List.of("handling.web.QueryingController", "handling.web.PublishingController")),
            entry(
                    "pages and controllers read no facts, and only the view of their room",
                    List.of("overview.web.FactPage", "overview.web.StrangersPage", "overview.web.MovingPage")),
            entry("reactions touch no table, topic or page", List.of("reaction.WhenOpenedThenWrite")),
            entry("reactions look into no view and no other mover", List.of("reaction.WhenOpenedThenLook")),
            entry("reactions do not run on replay", List.of("reaction.WhenOpenedThenRepeat.on")),
            entry("reactions are called WhenXThenY", List.of("reaction.OpenedPolicy")),
            entry(
                    "intake reads contracts, not tables, pages or facts of its own service",
                    List.of("intake.WritingIntake", "intake.InwardIntake")),
            entry(
                    "publication turns facts into contracts and does nothing else",
                    List.of("publication.LookingTranslation", "publication.DecidingTranslation")),
            entry("no service depends on another", List.of("handling.Neighbourly")),
            entry(
                    "time and ids are handed over",
                    List.of(
                            "handling.Impatience.instant()",
                            "handling.Impatience.date()",
                            "handling.Impatience.reference()",
                            "handling.Impatience.id()",
                            "handling.Impatience.millis()",
                            "handling.Impatience.old()",
                            "handling.Impatience.own()")),
            entry("rooms have no cycles", List.of("chicken.Chicken", "egg.Egg")),
            entry("every package says what it is", List.of("undescribed of Nameless")));

    private static final Map<String, List<String>> FAULTS_OF_A_PLATFORM = Map.of(
            "the platform depends on no service", List.of("KnowsAService"),
            "the platform names no domain noun", List.of("KnowsADomainNoun"),
            "time and ids are handed over", List.of("Impatience.now()"),
            "packages have no cycles", List.of("left.Left", "right.Right"),
            "every package says what it is", List.of("undescribed of Nameless"));

    private static final Map<String, List<String>> FAULTS_OF_CONTRACTS = Map.of(
            "contracts are plain Java", List.of("KnowsAFramework", "KnowsAService"),
            "time and ids are handed over", List.of("Impatience.now()"),
            "every package says what it is", List.of("undescribed of Nameless"));

    @TestFactory
    Stream<DynamicTest> aSeededFaultInAServiceIsFound() {
        return seeded(FAULTY, ServiceRules.of(FAULTY), FAULTS_OF_A_SERVICE);
    }

    @TestFactory
    Stream<DynamicTest> aSeededFaultInThePlatformIsFound() {
        return seeded(FAULTY_LIBRARY, LibraryRules.ofPlatform(FAULTY_LIBRARY), FAULTS_OF_A_PLATFORM);
    }

    @TestFactory
    Stream<DynamicTest> aSeededFaultInTheContractsIsFound() {
        return seeded(FAULTY_LIBRARY, LibraryRules.ofContracts(FAULTY_LIBRARY), FAULTS_OF_CONTRACTS);
    }

    @TestFactory
    Stream<DynamicTest> aServiceThatKeepsTheRulesIsLeftAlone() {
        JavaClasses classes = new ClassFileImporter().importPackages(CLEAN);
        assertThat(classes.size()).isGreaterThan(10);
        return ServiceRules.of(CLEAN).stream()
                .map(rule ->
                        DynamicTest.dynamicTest(rule.name(), () -> rule.rule().check(classes)));
    }

    @TestFactory
    Stream<DynamicTest> aLibraryThatKeepsTheRulesIsLeftAlone() {
        String words = CLEAN + ".words";
        JavaClasses classes = new ClassFileImporter().importPackages(words);
        return Stream.concat(LibraryRules.ofPlatform(words).stream(), LibraryRules.ofContracts(words).stream())
                .map(rule ->
                        DynamicTest.dynamicTest(rule.name(), () -> rule.rule().check(classes)));
    }

    @TestFactory
    Stream<DynamicTest> contracts() {
        return ArchitectureRules.forContracts();
    }

    @Test
    void rulesForNothingAreRefused() {
        assertThatThrownBy(() -> ArchitectureRules.forService("no.barnekoordinator.nothing"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no.barnekoordinator.nothing");
    }

    private static Stream<DynamicTest> seeded(String base, List<NamedRule> rules, Map<String, List<String>> faults) {
        assertThat(rules).extracting(NamedRule::name).containsExactlyInAnyOrderElementsOf(faults.keySet());
        JavaClasses classes = new ClassFileImporter().importPackages(base);
        return rules.stream()
                .map(rule -> DynamicTest.dynamicTest(rule.name(), () -> {
                    String report = String.join(
                            "\n",
                            rule.rule().evaluate(classes).getFailureReport().getDetails());
                    assertThat(report).contains(faults.get(rule.name()));
                }));
    }
}

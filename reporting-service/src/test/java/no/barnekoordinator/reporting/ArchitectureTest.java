package no.barnekoordinator.reporting;

import java.util.stream.Stream;
import no.barnekoordinator.testing.ArchitectureRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> rooms() {
        return ArchitectureRules.forService("no.barnekoordinator.reporting");
    }
}

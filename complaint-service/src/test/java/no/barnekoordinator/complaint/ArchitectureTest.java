package no.barnekoordinator.complaint;

import java.util.stream.Stream;
import no.barnekoordinator.testing.ArchitectureRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> every_line_lives_in_its_room() {
        return ArchitectureRules.forService("no.barnekoordinator.complaint");
    }
}

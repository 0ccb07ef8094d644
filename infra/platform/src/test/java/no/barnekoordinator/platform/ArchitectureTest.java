package no.barnekoordinator.platform;

import java.util.stream.Stream;
import no.barnekoordinator.testing.ArchitectureRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> the_platform_keeps_to_its_room() {
        return ArchitectureRules.forPlatform();
    }
}

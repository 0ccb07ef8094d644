package no.barnekoordinator.coordination.handling.register;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.coordination.handling.event.CoordinatorRegistered;
import no.barnekoordinator.platform.command.Refusal;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegisteringACoordinatorTest {

    private static final UUID ID = UUID.fromString("01900000-0000-7000-8000-00000000a001");
    private static final Instant AT = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void a_coordinator_is_entered_with_room_for_families() {
        new AggregateTestFixture<>(Coordinator.class)
                .givenNoPriorActivity()
                .when(register(" Kari Testesen ", "coordinator@0301", 15))
                .expectEvents(new CoordinatorRegistered(ID, "Kari Testesen", "coordinator@0301", 15, "0301", AT));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 201})
    void the_room_must_be_a_number_that_can_be_meant(int capacity) {
        assertThatThrownBy(() -> register("Kari Testesen", "coordinator@0301", capacity))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("capacity-impossible");
    }

    @Test
    void name_and_person_must_be_given() {
        assertThatThrownBy(() -> register("  ", "coordinator@0301", 15)).hasMessage("field-missing [name]");
        assertThatThrownBy(() -> register("Kari", null, 15)).hasMessage("field-missing [subject]");
        assertThatThrownBy(() -> register("Kari", "s", null)).hasMessage("field-missing [capacity]");
        assertThatThrownBy(() -> register("K".repeat(201), "s", 15)).hasMessage("field-too-long [name, 200]");
    }

    private static RegisterCoordinator register(String name, String subject, Integer capacity) {
        return RegisterCoordinator.of(new CoordinatorId(ID), "0301", name, subject, capacity, AT);
    }
}

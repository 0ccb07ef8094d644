package no.barnekoordinator.coordination.reaction;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.coordination.handling.event.AppointmentEnded;
import no.barnekoordinator.coordination.handling.event.CoordinatorAppointed;
import no.barnekoordinator.coordination.handling.event.DeputyEnded;
import no.barnekoordinator.coordination.handling.register.CoordinatorId;
import no.barnekoordinator.coordination.handling.register.GiveUpFamily;
import no.barnekoordinator.platform.command.Commands;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;

/** The register knows whom each coordinator is responsible for, so that leave reaches them and nobody else. */
@Component
@ProcessingGroup("register-follows-cases")
@DisallowReplay
class WhenCoordinatorLeavesFamilyThenFreeThem {

    private final Commands commands;

    WhenCoordinatorLeavesFamilyThenFreeThem(Commands commands) {
        this.commands = commands;
    }

    @EventHandler
    void on(CoordinatorAppointed event, EventMessage<?> message) {
        UUID replaced = event.replaced();
        if (replaced != null) {
            free(replaced, event.caseId(), event.happenedAt(), message);
        }
    }

    @EventHandler
    void on(AppointmentEnded event, EventMessage<?> message) {
        free(event.coordinatorId(), event.caseId(), event.happenedAt(), message);
    }

    @EventHandler
    void on(DeputyEnded event, EventMessage<?> message) {
        free(event.coordinatorId(), event.caseId(), event.happenedAt(), message);
    }

    private void free(UUID coordinatorId, UUID caseId, Instant at, EventMessage<?> message) {
        commands.send(
                new GiveUpFamily(new CoordinatorId(coordinatorId), caseId, at), FollowUp.of(message, "give-up-family"));
    }
}

package no.barnekoordinator.coordination.caseload.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.coordination.caseload.Coordinators;
import no.barnekoordinator.coordination.handling.Required;
import no.barnekoordinator.coordination.handling.register.CoordinatorId;
import no.barnekoordinator.coordination.handling.register.IssueMandate;
import no.barnekoordinator.coordination.handling.register.RegisterCoordinator;
import no.barnekoordinator.platform.command.Commands;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.id.Ids;
import no.barnekoordinator.platform.view.CaughtUp;
import no.barnekoordinator.platform.web.Write;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Enters someone in the register of the caller's own municipality; the same for the API and for pages. */
@Component
public class Registration {

    private final Commands commands;
    private final Coordinators coordinators;
    private final CaughtUp caughtUp;
    private final Ids ids;
    private final Clock clock;

    Registration(Commands commands, Coordinators coordinators, CaughtUp caughtUp, Ids ids, Clock clock) {
        this.commands = commands;
        this.coordinators = coordinators;
        this.caughtUp = caughtUp;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * To be called within the write.
     *
     * @throws Refusal when something is missing, or the person stands in the register already
     */
    public UUID register(Write write, @Nullable String name, @Nullable String subject, @Nullable Integer capacity) {
        String municipality = write.person().ownMunicipality();
        RegisterCoordinator command = RegisterCoordinator.of(
                new CoordinatorId(ids.next()), municipality, name, subject, capacity, clock.instant());
        // Registering is rare, and a person who stands there twice would have their load shown in two halves.
        caughtUp.await(Coordinators.PROCESSOR);
        if (!coordinators.idsOf(command.subject(), municipality).isEmpty()) {
            throw Refusal.conflict("coordinator-already-registered");
        }
        commands.send(command, write.origin("register-coordinator"));
        return command.coordinatorId().value();
    }

    /** The document that came with the registration; to be called within the same write. */
    void issueMandate(
            UUID id,
            @Nullable String reference,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            Write write) {
        commands.send(
                new IssueMandate(
                        new CoordinatorId(id),
                        reference,
                        Required.value("validFrom", validFrom),
                        validTo,
                        clock.instant()),
                write.origin("issue-mandate"));
    }
}

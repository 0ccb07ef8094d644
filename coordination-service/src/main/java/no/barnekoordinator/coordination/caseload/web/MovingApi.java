package no.barnekoordinator.coordination.caseload.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.contracts.coordination.ConsentCapacity;
import no.barnekoordinator.contracts.coordination.InformationCategory;
import no.barnekoordinator.coordination.caseload.Cases;
import no.barnekoordinator.coordination.caseload.Moves;
import no.barnekoordinator.platform.security.Allowed;
import no.barnekoordinator.platform.security.Person;
import no.barnekoordinator.platform.view.CaughtUp;
import no.barnekoordinator.platform.web.Write;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Families that move to another municipality, over HTTP. */
@RestController
class MovingApi {

    private final MovingWork work;
    private final Moves moves;
    private final CaughtUp caughtUp;

    MovingApi(MovingWork work, Moves moves, CaughtUp caughtUp) {
        this.work = work;
        this.moves = moves;
        this.caughtUp = caughtUp;
    }

    /** A case that has moved, and nothing of where to. */
    record Moved(UUID caseId, long version) {}

    /** How a case was moved away, moved here, or both; each is left out when it was not. */
    record History(
            UUID caseId, @Nullable Left left, @Nullable Came came) {}

    /** @param to four digits; left out when it is not to be shown */
    record Left(
            Instant movedAt,
            @Nullable String to,
            List<InformationCategory> categories,
            UUID consentedBy,
            ConsentCapacity capacity,
            @Nullable UUID handedOverBy) {}

    record Came(
            Instant movedAt,
            String from,
            List<InformationCategory> categories,
            @Nullable UUID handedOverBy) {}

    @GetMapping("/api/v1/cases/{caseId}/move")
    @Allowed({Role.COORDINATOR, Role.ASSESSOR, Role.DECISION_MAKER})
    History read(@PathVariable UUID caseId, Person person) {
        work.readable(caseId, person);
        caughtUp.await(Cases.PROCESSOR);
        return new History(
                caseId,
                moves.leftBy(caseId)
                        .map(left -> new Left(
                                left.movedAt(),
                                left.to(),
                                left.categories(),
                                left.consentedBy(),
                                left.capacity(),
                                left.handedOverBy()))
                        .orElse(null),
                moves.cameBy(caseId)
                        .map(came -> new Came(came.movedAt(), came.from(), came.categories(), came.handedOverBy()))
                        .orElse(null));
    }

    @PostMapping("/api/v1/cases/{caseId}/move")
    @Allowed({Role.COORDINATOR, Role.ASSESSOR})
    ResponseEntity<?> move(@PathVariable UUID caseId, @RequestBody MovingWork.Asked body, Write write) {
        return write.once(() -> {
            long version = work.move(caseId, body, write);
            return ResponseEntity.ok().eTag("\"" + version + "\"").body(new Moved(caseId, version));
        });
    }
}

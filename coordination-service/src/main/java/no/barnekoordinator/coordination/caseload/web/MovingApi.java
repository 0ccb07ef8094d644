package no.barnekoordinator.coordination.caseload.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.contracts.coordination.ConsentCapacity;
import no.barnekoordinator.contracts.coordination.InformationCategory;
import no.barnekoordinator.coordination.caseload.Cases;
import no.barnekoordinator.coordination.caseload.Moves;
import no.barnekoordinator.coordination.team.Members;
import no.barnekoordinator.coordination.team.MovePlans;
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
    private final MovePlans plans;
    private final CaughtUp caughtUp;

    MovingApi(MovingWork work, Moves moves, MovePlans plans, CaughtUp caughtUp) {
        this.work = work;
        this.moves = moves;
        this.plans = plans;
        this.caughtUp = caughtUp;
    }

    /** A case that has moved, and nothing of where to. */
    record Moved(UUID caseId, long version) {}

    /**
     * How a case was moved away, is to be, or was moved here; each is left out when it was not.
     *
     * @param consents who has said yes to the move that is planned, or has taken place
     */
    record History(
            UUID caseId,
            @Nullable Planned planned,
            List<Said> consents,
            @Nullable Left left,
            @Nullable Came came) {}

    /** @param to four digits; left out when it is not to be shown */
    record Planned(UUID moveId, @Nullable String to, List<InformationCategory> categories, Instant plannedAt) {}

    /** @param byThemselves whether they said so under their own login; otherwise somebody wrote it down */
    record Said(UUID memberId, boolean byThemselves, Instant saidAt) {}

    record Plan(UUID caseId, UUID moveId) {}

    /** @param memberId who said yes; of no consequence when the whole plan is called off */
    record Ending(@Nullable UUID moveId, @Nullable UUID memberId) {}

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
        caughtUp.await(Members.PROCESSOR);
        return new History(
                caseId,
                plans.of(caseId)
                        .map(plan -> new Planned(plan.moveId(), plan.shownTo(), plan.categories(), plan.plannedAt()))
                        .orElse(null),
                plans.yesIn(caseId).stream()
                        .map(yes -> new Said(yes.memberId(), yes.byThemselves(), yes.saidAt()))
                        .toList(),
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

    @PostMapping("/api/v1/cases/{caseId}/move/plan")
    @Allowed({Role.COORDINATOR, Role.ASSESSOR})
    ResponseEntity<?> plan(@PathVariable UUID caseId, @RequestBody MovingWork.Asked body, Write write) {
        return write.once(() -> ResponseEntity.ok().body(new Plan(caseId, work.plan(caseId, body, write))));
    }

    @PostMapping("/api/v1/cases/{caseId}/move/plan/cancellation")
    @Allowed({Role.COORDINATOR, Role.ASSESSOR})
    ResponseEntity<?> callOff(@PathVariable UUID caseId, @RequestBody Ending body, Write write) {
        return write.once(() -> {
            work.callOff(caseId, body.moveId(), write);
            return ResponseEntity.ok().body(body);
        });
    }

    @PostMapping("/api/v1/cases/{caseId}/move/plan/withdrawal")
    @Allowed({Role.COORDINATOR, Role.ASSESSOR})
    ResponseEntity<?> withdraw(@PathVariable UUID caseId, @RequestBody Ending body, Write write) {
        return write.once(() -> {
            work.withdraw(caseId, body.moveId(), body.memberId(), write);
            return ResponseEntity.ok().body(body);
        });
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

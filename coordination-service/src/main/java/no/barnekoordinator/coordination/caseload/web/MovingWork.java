package no.barnekoordinator.coordination.caseload.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.contracts.coordination.ConsentCapacity;
import no.barnekoordinator.contracts.coordination.InformationCategory;
import no.barnekoordinator.contracts.municipality.Municipalities;
import no.barnekoordinator.coordination.caseload.CaseRow;
import no.barnekoordinator.coordination.handling.CaseId;
import no.barnekoordinator.coordination.handling.MoveCase;
import no.barnekoordinator.coordination.handling.Required;
import no.barnekoordinator.coordination.handling.team.ConsentToMove;
import no.barnekoordinator.coordination.handling.team.OpenTeam;
import no.barnekoordinator.coordination.handling.team.TeamId;
import no.barnekoordinator.platform.command.Commands;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.id.Ids;
import no.barnekoordinator.platform.security.Person;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.platform.web.Write;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What people do when a family moves, the same for the API and for the page. */
@Component
class MovingWork {

    private static final Role[] UNIT = {Role.ASSESSOR, Role.DECISION_MAKER};

    private final CaseAccess access;
    private final Municipalities municipalities;
    private final Commands commands;
    private final Ids ids;
    private final Clock clock;

    MovingWork(CaseAccess access, Municipalities municipalities, Commands commands, Ids ids, Clock clock) {
        this.access = access;
        this.municipalities = municipalities;
        this.commands = commands;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * A move, as sent in.
     *
     * @param alsoConsentedBy the others who hold custody and have said yes
     */
    record Asked(
            @Nullable String municipality,
            @Nullable Boolean hidden,
            @Nullable List<InformationCategory> categories,
            @Nullable UUID consentedBy,
            @Nullable ConsentCapacity capacity,
            @Nullable List<UUID> alsoConsentedBy) {}

    /** A case whose moves the person may read of: its coordinator, and the unit. */
    CaseRow readable(UUID caseId, Person person) {
        return person.is(UNIT) ? access.visible(caseId, person) : access.coordinated(caseId, person);
    }

    /** A case the person may let move: its coordinator, or the unit when it has none. */
    CaseRow writable(UUID caseId, Person person) {
        return person.is(Role.ASSESSOR) ? access.visible(caseId, person) : access.coordinated(caseId, person);
    }

    boolean mayMove(CaseRow row, Person person) {
        return row.isOpen() && (person.is(Role.ASSESSOR) || row.isCoordinatedBy(access.coordinatorIds(person)));
    }

    /** To be called within the write; answers with the version of the case. */
    long move(UUID caseId, Asked asked, Write write) {
        CaseRow row = writable(caseId, write.person());
        if (!row.isOpen()) {
            throw Refusal.conflict("case-closed");
        }
        Instant now = clock.instant();
        String to = Required.text("municipality", asked.municipality());
        if (municipalities.find(to, Oslo.dateOf(now)).isEmpty()) {
            throw Refusal.againstRule("move-municipality-unknown", "municipality");
        }
        UUID by = asked.consentedBy();
        ConsentCapacity capacity = asked.capacity();
        if (by == null || capacity == null) {
            throw Refusal.againstRule("move-without-consent", "consentedBy");
        }
        MoveCase move = new MoveCase(
                new CaseId(caseId),
                write.expectedVersion(),
                ids.next(),
                to,
                Boolean.TRUE.equals(asked.hidden()),
                Objects.requireNonNullElse(asked.categories(), List.of()),
                by,
                capacity,
                now);
        // Gathered by itself when the case opens; whoever is quicker than that is told what is missing.
        commands.send(new OpenTeam(new TeamId(caseId), row.municipality(), row.openedAt()), write.origin("open-team"));
        commands.send(
                new ConsentToMove(
                        new TeamId(caseId),
                        by,
                        capacity,
                        Objects.requireNonNullElse(asked.alsoConsentedBy(), List.of()),
                        move.categories(),
                        now),
                write.origin("move-case"));
        if (commands.send(move, write.origin("move-case")) instanceof Long version) {
            return version;
        }
        throw new IllegalStateException("The case did not say which version it has come to");
    }
}

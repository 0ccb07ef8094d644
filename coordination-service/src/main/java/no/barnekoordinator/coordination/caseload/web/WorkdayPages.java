package no.barnekoordinator.coordination.caseload.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.barnekoordinator.coordination.caseload.Cases;
import no.barnekoordinator.coordination.caseload.Standing;
import no.barnekoordinator.coordination.desk.LetterDesk;
import no.barnekoordinator.platform.live.OpenPages;
import no.barnekoordinator.platform.time.Oslo;
import org.springframework.stereotype.Component;

/**
 * The working days that lie open just now, each by the ids its reader coordinates under. They change with the cases,
 * with letters that do not reach a family, and with the day.
 */
@Component
class WorkdayPages extends OpenPages<Set<UUID>> {

    private final Cases cases;
    private final LetterDesk letters;
    private final Clock clock;

    WorkdayPages(Cases cases, LetterDesk letters, Clock clock) {
        this.cases = cases;
        this.letters = letters;
        this.clock = clock;
    }

    /** How things stand for who coordinates under these ids. */
    String stateOf(Set<UUID> coordinatorIds) {
        return now(Set.of(coordinatorIds)).getOrDefault(coordinatorIds, "none");
    }

    @Override
    protected Map<Set<UUID>, String> now(Set<Set<UUID>> readers) {
        LocalDate today = Oslo.dateOf(clock.instant());
        List<Standing> cases =
                this.cases.standing(readers.stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet()));
        Map<UUID, Integer> waiting =
                letters.waitingIn(cases.stream().map(Standing::caseId).toList());
        Map<Set<UUID>, String> now = new HashMap<>();
        for (Set<UUID> ids : readers) {
            String own = cases.stream()
                    .filter(standing -> standing.concerns(ids))
                    .map(standing -> standing + " " + waiting.getOrDefault(standing.caseId(), 0))
                    .collect(Collectors.joining(";"));
            now.put(ids, today + "-" + Integer.toHexString(own.hashCode()));
        }
        return now;
    }
}

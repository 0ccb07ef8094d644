package no.barnekoordinator.coordination.letter.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.contracts.request.DeliveryChannel;
import no.barnekoordinator.coordination.caseload.CaseRow;
import no.barnekoordinator.coordination.caseload.web.CaseAccess;
import no.barnekoordinator.coordination.correspondence.Correspondence;
import no.barnekoordinator.coordination.correspondence.LetterRow;
import no.barnekoordinator.coordination.handling.letter.HandOverLetter;
import no.barnekoordinator.coordination.handling.letter.LettersId;
import no.barnekoordinator.coordination.letter.Letters;
import no.barnekoordinator.platform.command.Commands;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.post.Document;
import no.barnekoordinator.platform.security.Person;
import no.barnekoordinator.platform.view.CaughtUp;
import no.barnekoordinator.platform.web.Write;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the coordinator of a case and the unit do with the letters to a family; each checks first that it is theirs. */
@Component
class LetterWork {

    private final CaseAccess cases;
    private final Correspondence correspondence;
    private final Letters letters;
    private final Commands commands;
    private final CaughtUp caughtUp;
    private final Clock clock;

    LetterWork(
            CaseAccess cases,
            Correspondence correspondence,
            Letters letters,
            Commands commands,
            CaughtUp caughtUp,
            Clock clock) {
        this.cases = cases;
        this.correspondence = correspondence;
        this.letters = letters;
        this.commands = commands;
        this.caughtUp = caughtUp;
        this.clock = clock;
    }

    /**
     * A case whose letters the person sees to.
     *
     * @throws Refusal not found
     */
    CaseRow led(UUID caseId, Person person) {
        if (person.is(Role.ASSESSOR)) {
            CaseRow row = cases.visible(caseId, person);
            person.mustWorkIn(row.municipality());
            return row;
        }
        return cases.coordinated(caseId, person);
    }

    /** Of a case that is {@linkplain #led led}. */
    List<LetterRow> of(UUID caseId) {
        caughtUp.await(Correspondence.PROCESSOR);
        return correspondence.of(caseId);
    }

    /** Whom nothing is written to. */
    List<UUID> withheld(UUID caseId) {
        return letters.withheld(caseId, clock.instant());
    }

    List<Document> kept(UUID caseId, UUID letterId, Person person) {
        led(caseId, person);
        return letters.kept(caseId, letterId);
    }

    void handOver(
            UUID caseId,
            UUID letterId,
            @Nullable DeliveryChannel channel,
            @Nullable LocalDate deliveredOn,
            Write write) {
        led(caseId, write.person());
        if (of(caseId).stream().noneMatch(letter -> letter.letterId().equals(letterId))) {
            throw Refusal.notFound();
        }
        commands.send(
                HandOverLetter.of(
                        new LettersId(caseId),
                        letterId,
                        channel,
                        deliveredOn,
                        letters.isProtected(caseId, letterId),
                        clock.instant()),
                write.origin("hand-over-letter"));
    }
}

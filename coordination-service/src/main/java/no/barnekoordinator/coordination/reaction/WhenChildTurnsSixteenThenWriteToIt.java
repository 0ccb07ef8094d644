package no.barnekoordinator.coordination.reaction;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.FamilyRelation;
import no.barnekoordinator.coordination.consent.ConsentAges;
import no.barnekoordinator.coordination.handling.event.BirthDateNoted;
import no.barnekoordinator.coordination.handling.event.FamilyMemberCorrected;
import no.barnekoordinator.coordination.handling.event.FamilyMemberEntered;
import no.barnekoordinator.coordination.handling.event.FamilyMemberLeft;
import no.barnekoordinator.coordination.letter.Letters;
import no.barnekoordinator.platform.deadline.DeadlineListener;
import no.barnekoordinator.platform.deadline.Deadlines;
import no.barnekoordinator.platform.time.Oslo;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * From 16 a child is written to itself (pbrl § 4-3): on that day, and not only when something changes next. Whether a
 * letter is owed then, as when the case has closed, is seen when the day has come.
 */
@Component
@ProcessingGroup("letters-by-age")
@DisallowReplay
class WhenChildTurnsSixteenThenWriteToIt implements DeadlineListener {

    private static final String KIND = "letter-at-sixteen";
    private static final String SEPARATOR = "/";

    private final Deadlines deadlines;
    private final Letters letters;
    private final TransactionTemplate transactions;
    private final Clock clock;

    WhenChildTurnsSixteenThenWriteToIt(
            Deadlines deadlines, Letters letters, TransactionTemplate transactions, Clock clock) {
        this.deadlines = deadlines;
        this.letters = letters;
        this.transactions = transactions;
        this.clock = clock;
    }

    @EventHandler
    void on(FamilyMemberEntered event) {
        watch(
                event.caseId(),
                event.memberId(),
                event.relation() == FamilyRelation.CHILD ? event.bornOn() : null,
                event.happenedAt());
    }

    @EventHandler
    void on(FamilyMemberCorrected event) {
        watch(
                event.caseId(),
                event.memberId(),
                event.relation() == FamilyRelation.CHILD ? event.bornOn() : null,
                event.happenedAt());
    }

    @EventHandler
    void on(BirthDateNoted event) {
        watch(event.caseId(), event.memberId(), event.bornOn(), event.happenedAt());
    }

    @EventHandler
    void on(FamilyMemberLeft event) {
        watch(event.caseId(), event.memberId(), null, event.happenedAt());
    }

    /** One who is 16 already is written to when that is written down. */
    private void watch(UUID caseId, UUID childId, @Nullable LocalDate bornOn, Instant at) {
        String target = caseId + SEPARATOR + childId;
        Instant due = bornOn == null ? at : Oslo.startOf(ConsentAges.mayConsentAloneFrom(bornOn));
        if (due.isAfter(at)) {
            deadlines.set(KIND, target, due);
        } else {
            deadlines.cancel(KIND, target);
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void due(String target) {
        UUID caseId = UUID.fromString(target.substring(0, target.indexOf(SEPARATOR)));
        transactions.executeWithoutResult(state -> letters.writeWhatIsOwed(caseId, clock.instant()));
    }
}

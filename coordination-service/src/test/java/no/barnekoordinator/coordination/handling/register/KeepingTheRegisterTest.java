package no.barnekoordinator.coordination.handling.register;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.Training;
import no.barnekoordinator.coordination.handling.event.CapacityChanged;
import no.barnekoordinator.coordination.handling.event.Competence;
import no.barnekoordinator.coordination.handling.event.ContactRecorded;
import no.barnekoordinator.coordination.handling.event.CoordinatorRegistered;
import no.barnekoordinator.coordination.handling.event.FamilyGivenUp;
import no.barnekoordinator.coordination.handling.event.FamilyTakenOn;
import no.barnekoordinator.coordination.handling.event.LeaveEnded;
import no.barnekoordinator.coordination.handling.event.LeaveStarted;
import no.barnekoordinator.coordination.handling.event.MandateIssued;
import no.barnekoordinator.coordination.handling.event.QualificationsRecorded;
import no.barnekoordinator.coordination.handling.event.TrainingCompleted;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class KeepingTheRegisterTest {

    private static final UUID KARI = UUID.fromString("01900000-0000-7000-8000-00000000a001");
    private static final CoordinatorId KARI_ID = new CoordinatorId(KARI);
    private static final UUID FAMILY = UUID.fromString("01900000-0000-7000-8000-00000000c001");
    private static final Instant THEN = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant NOW = THEN.plus(Duration.ofDays(10));
    private static final LocalDate TODAY = LocalDate.parse("2026-03-12");

    private final AggregateTestFixture<Coordinator> fixture = new AggregateTestFixture<>(Coordinator.class);

    private static CoordinatorRegistered registered() {
        return new CoordinatorRegistered(KARI, "Kari Testesen", "coordinator@0301", 15, "0301", THEN);
    }

    private static LeaveStarted onLeave() {
        return new LeaveStarted(KARI, TODAY.minusDays(3), null, List.of(), "0301", NOW);
    }

    @Test
    void room_changes_only_when_it_is_another_number() {
        fixture.given(registered())
                .when(new ChangeCapacity(KARI_ID, 12, NOW))
                .expectEvents(new CapacityChanged(KARI, 12, "0301", NOW));
        fixture.given(registered()).when(new ChangeCapacity(KARI_ID, 15, NOW)).expectNoEvents();
        assertThatThrownBy(() -> new ChangeCapacity(KARI_ID, 0, NOW)).hasMessage("capacity-impossible [200]");
    }

    @Test
    void how_the_coordinator_is_reached_is_kept_when_it_can_be_right() {
        fixture.given(registered())
                .when(new RecordContact(KARI_ID, " +47 22 22 22 22 ", "kari@oslo.example", NOW))
                .expectEvents(new ContactRecorded(KARI, "+47 22 22 22 22", "kari@oslo.example", "0301", NOW));
        fixture.given(registered())
                .when(new RecordContact(KARI_ID, " ", null, NOW))
                .expectEvents(new ContactRecorded(KARI, null, null, "0301", NOW));
        assertThatThrownBy(() -> new RecordContact(KARI_ID, "ring meg", null, NOW))
                .hasMessageStartingWith("phone-impossible");
        assertThatThrownBy(() -> new RecordContact(KARI_ID, null, "javascript:alert(1)", NOW))
                .hasMessageStartingWith("email-impossible");
    }

    @Test
    void languages_are_kept_as_codes_in_order() {
        fixture.given(registered())
                .when(new RecordQualifications(
                        KARI_ID,
                        new TreeSet<>(Set.of("so", "nb")),
                        Set.of(Competence.NEWBORN, Competence.ILLNESS),
                        NOW))
                .expectEvents(new QualificationsRecorded(
                        KARI, List.of("nb", "so"), List.of(Competence.ILLNESS, Competence.NEWBORN), "0301", NOW));
        assertThatThrownBy(() ->
                        new RecordQualifications(KARI_ID, new TreeSet<>(Set.of("norsk og litt tysk")), Set.of(), NOW))
                .hasMessage("language-unknown [20]");
    }

    @Test
    void a_training_happened_on_its_day_not_when_it_was_written_down() {
        LocalDate day = TODAY.minusDays(2);
        fixture.given(registered())
                .when(new CompleteTraining(KARI_ID, Training.ROLE, day, NOW))
                .expectEvents(
                        new TrainingCompleted(KARI, Training.ROLE, day, "0301", Instant.parse("2026-03-10T11:00:00Z")));
        assertThatThrownBy(() -> new CompleteTraining(KARI_ID, Training.ROLE, TODAY.plusDays(1), NOW))
                .hasMessage("date-in-future [completedOn]");
    }

    @Test
    void a_mandate_has_the_days_it_holds_in_their_order() {
        fixture.given(registered())
                .when(new IssueMandate(KARI_ID, " 2026/12 ", TODAY, TODAY.plusYears(2), NOW))
                .expectEvents(new MandateIssued(KARI, "2026/12", TODAY, TODAY.plusYears(2), "0301", NOW));
        assertThatThrownBy(() -> new IssueMandate(KARI_ID, null, TODAY, TODAY.minusDays(1), NOW))
                .hasMessage("dates-in-wrong-order []");
        assertThatThrownBy(() -> new IssueMandate(KARI_ID, null, LocalDate.parse("2126-01-01"), null, NOW))
                .hasMessage("date-impossible [validFrom]");
    }

    @Test
    void leave_begins_once_and_ends_after_it_began() {
        fixture.given(registered())
                .when(new StartLeave(KARI_ID, TODAY, TODAY.plusDays(40), NOW))
                .expectEvents(new LeaveStarted(KARI, TODAY, TODAY.plusDays(40), List.of(), "0301", NOW));
        fixture.given(registered(), onLeave())
                .when(new StartLeave(KARI_ID, TODAY, null, NOW))
                .expectExceptionMessage("coordinator-on-leave-already []");
        fixture.given(registered(), onLeave())
                .when(new EndLeave(KARI_ID, TODAY.minusDays(4), NOW))
                .expectExceptionMessage("dates-in-wrong-order []");
        fixture.given(registered(), onLeave())
                .when(new EndLeave(KARI_ID, TODAY, NOW))
                .expectEvents(new LeaveEnded(KARI, TODAY, List.of(), "0301", NOW));
        fixture.given(registered())
                .when(new EndLeave(KARI_ID, TODAY, NOW))
                .expectExceptionMessage("coordinator-not-on-leave []");
    }

    @Test
    void who_is_on_leave_or_has_no_mandate_today_takes_on_nobody() {
        MandateIssued mandate = new MandateIssued(KARI, null, TODAY.minusDays(9), TODAY.minusDays(1), "0301", THEN);
        fixture.given(registered())
                .when(new ConsiderCoordinator(KARI_ID, NOW))
                .expectExceptionMessage("coordinator-without-mandate []");
        fixture.given(registered(), mandate)
                .when(new TakeOnFamily(KARI_ID, FAMILY, NOW))
                .expectExceptionMessage("coordinator-without-mandate []");
        fixture.given(registered(), valid(), onLeave())
                .when(new TakeOnFamily(KARI_ID, FAMILY, NOW))
                .expectExceptionMessage("coordinator-on-leave []");
        fixture.given(registered(), valid())
                .when(new ConsiderCoordinator(KARI_ID, NOW))
                .expectNoEvents();
    }

    @Test
    void leave_names_the_families_that_were_taken_on_and_not_given_up() {
        FamilyTakenOn takenOn = new FamilyTakenOn(KARI, FAMILY, "0301", THEN);
        fixture.given(registered(), valid(), takenOn, takenOn, new FamilyGivenUp(KARI, FAMILY, "0301", THEN))
                .when(new StartLeave(KARI_ID, TODAY, null, NOW))
                .expectEvents(new LeaveStarted(KARI, TODAY, null, List.of(FAMILY), "0301", NOW));
        fixture.given(registered(), valid(), takenOn, new FamilyGivenUp(KARI, FAMILY, "0301", THEN))
                .when(new StartLeave(KARI_ID, TODAY, null, NOW))
                .expectEvents(new LeaveStarted(KARI, TODAY, null, List.of(), "0301", NOW));
        fixture.given(registered(), valid())
                .when(new GiveUpFamily(KARI_ID, FAMILY, NOW))
                .expectNoEvents();
    }

    private static MandateIssued valid() {
        return new MandateIssued(KARI, null, TODAY.minusDays(9), null, "0301", THEN);
    }
}

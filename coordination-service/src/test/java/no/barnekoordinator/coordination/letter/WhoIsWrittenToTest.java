package no.barnekoordinator.coordination.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.ClosingReason;
import no.barnekoordinator.contracts.coordination.EndReason;
import no.barnekoordinator.contracts.coordination.FamilyRelation;
import no.barnekoordinator.contracts.request.DeliveryChannel;
import no.barnekoordinator.coordination.handling.event.AppointmentEnded;
import no.barnekoordinator.coordination.handling.event.CaseClosed;
import no.barnekoordinator.coordination.handling.event.CaseOpened;
import no.barnekoordinator.coordination.handling.event.CaseReopened;
import no.barnekoordinator.coordination.handling.event.CoordinationEvent;
import no.barnekoordinator.coordination.handling.event.CoordinatorAppointed;
import no.barnekoordinator.coordination.handling.event.FamilyMemberEntered;
import no.barnekoordinator.coordination.handling.event.FamilyMemberLeft;
import no.barnekoordinator.coordination.handling.event.LetterDelivered;
import no.barnekoordinator.coordination.handling.event.LetterMade;
import no.barnekoordinator.coordination.handling.event.LetterNotDelivered;
import no.barnekoordinator.coordination.handling.event.NotDelivered;
import no.barnekoordinator.coordination.handling.event.PostalDetailsNoted;
import org.junit.jupiter.api.Test;

/**
 * Those who have custody, and the child from 16, once about each coordinator, and never where it would tell a secret.
 */
class WhoIsWrittenToTest {

    private static final UUID CASE = UUID.fromString("01900000-0000-7000-8000-00000000c001");
    private static final UUID KARI = UUID.fromString("01900000-0000-7000-8000-00000000f001");
    private static final UUID OLA = UUID.fromString("01900000-0000-7000-8000-00000000f002");
    private static final UUID ADA = UUID.fromString("01900000-0000-7000-8000-00000000f003");
    private static final UUID FIRST = UUID.fromString("01900000-0000-7000-8000-00000000a001");
    private static final UUID SECOND = UUID.fromString("01900000-0000-7000-8000-00000000a002");
    private static final UUID LETTER = UUID.fromString("01900000-0000-7000-8000-00000000d001");
    private static final String OSLO = "0301";
    private static final String ADDRESS = "Testveien 12\n0000 Prøvesund";
    private static final Instant AT = Instant.parse("2026-03-02T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate FIVE = TODAY.minusYears(5);

    private final List<CoordinationEvent> history =
            new ArrayList<>(List.of(new CaseOpened(CASE, UUID.randomUUID(), OSLO, AT), appointed(FIRST, null)));

    private static CoordinatorAppointed appointed(UUID coordinator, UUID replaced) {
        return new CoordinatorAppointed(CASE, coordinator, replaced, OSLO, AT);
    }

    private static FamilyMemberEntered child(LocalDate bornOn, boolean inCare) {
        return new FamilyMemberEntered(CASE, ADA, FamilyRelation.CHILD, "Ada", null, bornOn, inCare, OSLO, AT);
    }

    private static FamilyMemberEntered grownUp(UUID id, FamilyRelation relation, String name) {
        return new FamilyMemberEntered(CASE, id, relation, name, null, null, false, OSLO, AT);
    }

    private static FamilyMemberEntered kari() {
        return grownUp(KARI, FamilyRelation.PARENT_WITH_CUSTODY, "Kari");
    }

    private static PostalDetailsNoted reached(UUID id, String number, String address, boolean secret) {
        return new PostalDetailsNoted(CASE, id, number, address, "nb", secret, OSLO, AT);
    }

    private static LetterMade made() {
        return new LetterMade(CASE, LETTER, KARI, FIRST, AT, "nb", "ab", 1, OSLO, AT);
    }

    private static LetterNotDelivered failed(NotDelivered outcome) {
        return new LetterNotDelivered(CASE, LETTER, 1, outcome, "code", OSLO, AT);
    }

    private LetterFile file(CoordinationEvent... more) {
        List<CoordinationEvent> all = new ArrayList<>(history);
        all.addAll(List.of(more));
        return LetterFile.of(CASE, all);
    }

    private List<UUID> owed(CoordinationEvent... more) {
        return file(more).owed(TODAY).stream().map(Reader::memberId).toList();
    }

    @Test
    void parents_with_custody_and_guardians_are_written_to_and_others_are_not() {
        for (FamilyRelation relation : FamilyRelation.values()) {
            boolean custody = relation == FamilyRelation.PARENT_WITH_CUSTODY || relation == FamilyRelation.GUARDIAN;
            if (relation != FamilyRelation.CHILD) {
                assertThat(owed(child(FIVE, false), grownUp(KARI, relation, "Kari")))
                        .as(relation.name())
                        .isEqualTo(custody ? List.of(KARI) : List.of());
            }
        }
        assertThat(owed(kari())).as("a family that expects a child").containsExactly(KARI);
    }

    @Test
    void a_child_is_written_to_from_the_day_it_is_16_until_the_day_it_is_18() {
        assertThat(owed(child(TODAY.minusYears(16).plusDays(1), false))).isEmpty();
        assertThat(owed(child(TODAY.minusYears(16), false))).containsExactly(ADA);
        assertThat(owed(child(TODAY.minusYears(18).plusDays(1), false))).containsExactly(ADA);
        assertThat(owed(child(TODAY.minusYears(18), false))).isEmpty();
        assertThat(owed(child(null, false))).isEmpty();
    }

    @Test
    void parents_of_a_child_in_foster_care_or_grown_are_not_told() {
        assertThat(owed(child(FIVE, true), kari())).isEmpty();
        assertThat(owed(child(TODAY.minusYears(18), false), kari())).isEmpty();
    }

    @Test
    void nobody_who_was_erased_or_has_left_is_written_to() {
        assertThat(owed(grownUp(KARI, FamilyRelation.PARENT_WITH_CUSTODY, null)))
                .isEmpty();
        assertThat(owed(kari(), new FamilyMemberLeft(CASE, KARI, OSLO, AT))).isEmpty();
    }

    @Test
    void nothing_is_owed_without_a_coordinator_or_in_a_case_that_has_ended() {
        CaseClosed closed = new CaseClosed(CASE, ClosingReason.NEED_CEASED, OSLO, AT);
        assertThat(owed(kari(), closed)).isEmpty();
        assertThat(owed(kari(), new AppointmentEnded(CASE, FIRST, EndReason.values()[0], OSLO, AT)))
                .isEmpty();
        assertThat(owed(kari(), closed, new CaseReopened(CASE, UUID.randomUUID(), OSLO, AT)))
                .containsExactly(KARI);
    }

    @Test
    void once_is_enough_until_somebody_else_coordinates() {
        LetterDelivered delivered = new LetterDelivered(CASE, LETTER, DeliveryChannel.PAPER, OSLO, AT);
        assertThat(owed(kari(), made())).isEmpty();
        assertThat(owed(kari(), made(), delivered)).isEmpty();
        assertThat(owed(kari(), made(), failed(NotDelivered.REFUSED)))
                .as("it is tried again")
                .isEmpty();
        assertThat(owed(kari(), made(), delivered, appointed(SECOND, FIRST))).containsExactly(KARI);
        assertThat(file(kari(), made()).isStillTrue(made(), TODAY)).isTrue();
        assertThat(file(kari(), made(), appointed(SECOND, FIRST)).isStillTrue(made(), TODAY))
                .as("what an old letter says is no longer so")
                .isFalse();
    }

    @Test
    void one_that_did_not_arrive_is_written_again_when_there_is_a_way() {
        LetterNotDelivered givenUp = failed(NotDelivered.GIVEN_UP);
        assertThat(owed(kari(), made(), givenUp)).isEmpty();
        assertThat(owed(kari(), made(), givenUp, reached(KARI, null, ADDRESS, false)))
                .containsExactly(KARI);
        assertThat(owed(kari(), made(), givenUp, reached(KARI, null, null, true)))
                .isEmpty();
        assertThat(owed(kari(), made(), givenUp, reached(KARI, "1", null, true)))
                .containsExactly(KARI);
    }

    @Test
    void where_one_has_a_protected_address_nobody_else_is_told_where_they_are() {
        FamilyMemberEntered ola = grownUp(OLA, FamilyRelation.PARENT_WITH_CUSTODY, "Ola");
        PostalDetailsNoted secret = reached(KARI, "1", null, true);
        assertThat(owed(child(FIVE, false), kari(), secret, ola)).containsExactly(KARI);
        assertThat(file(child(FIVE, false), kari(), secret, ola).withheld(TODAY))
                .extracting(Reader::memberId)
                .containsExactly(OLA);
        assertThat(owed(child(FIVE, false), kari(), secret, ola, reached(OLA, "2", null, true)))
                .containsExactly(KARI, OLA);
    }
}

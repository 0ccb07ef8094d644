package no.barnekoordinator.coordination.handling.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.contracts.request.DeliveryChannel;
import no.barnekoordinator.coordination.handling.event.LetterDelivered;
import no.barnekoordinator.coordination.handling.event.LetterMade;
import no.barnekoordinator.coordination.handling.event.LetterNotDelivered;
import no.barnekoordinator.coordination.handling.event.NotDelivered;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** One letter to each about each appointment, until it has arrived or somebody has been told that it has not. */
class DeliveringALetterTest {

    private static final UUID CASE = UUID.fromString("01900000-0000-7000-8000-00000000c001");
    private static final LettersId LETTERS = new LettersId(CASE);
    private static final UUID KARI = UUID.fromString("01900000-0000-7000-8000-00000000f001");
    private static final UUID OLA = UUID.fromString("01900000-0000-7000-8000-00000000f002");
    private static final UUID COORDINATOR = UUID.fromString("01900000-0000-7000-8000-00000000a001");
    private static final UUID FIRST = UUID.fromString("01900000-0000-7000-8000-00000000d001");
    private static final UUID SECOND = UUID.fromString("01900000-0000-7000-8000-00000000d002");
    private static final String OSLO = "0301";
    private static final Instant APPOINTED = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant LATER = Instant.parse("2026-03-04T09:00:00Z");

    private final AggregateTestFixture<FamilyLetters> fixture = new AggregateTestFixture<>(FamilyLetters.class);

    private static LetterMade made(UUID letterId, UUID memberId) {
        return new LetterMade(
                CASE, letterId, memberId, COORDINATOR, APPOINTED, "nb", "ab".repeat(32), 1000, OSLO, APPOINTED);
    }

    private static RecordLetter record(UUID letterId, UUID memberId, Instant appointedAt) {
        return new RecordLetter(
                LETTERS, letterId, memberId, COORDINATOR, appointedAt, "nb", "ab".repeat(32), 1000, OSLO, APPOINTED);
    }

    private static LetterNotDelivered failed(UUID letterId, int attempt, NotDelivered outcome, String code) {
        return new LetterNotDelivered(CASE, letterId, attempt, outcome, code, OSLO, LATER);
    }

    private static LetterDelivered arrived(UUID letterId, DeliveryChannel channel, Instant at) {
        return new LetterDelivered(CASE, letterId, channel, OSLO, at);
    }

    private static RecordRefusal refuse(NotDelivered outcome, String code) {
        return new RecordRefusal(LETTERS, FIRST, outcome, code, LATER);
    }

    private static HandOverLetter handOver(DeliveryChannel channel, String day, boolean protectedAddress) {
        return HandOverLetter.of(
                LETTERS, FIRST, channel, day == null ? null : LocalDate.parse(day), protectedAddress, LATER);
    }

    @Test
    void the_first_letter_is_made_and_a_second_about_the_same_is_not() {
        fixture.givenNoPriorActivity()
                .when(record(FIRST, KARI, APPOINTED))
                .expectResultMessagePayload(true)
                .expectEvents(made(FIRST, KARI));
        fixture.given(made(FIRST, KARI))
                .when(record(SECOND, KARI, APPOINTED))
                .expectResultMessagePayload(false)
                .expectNoEvents();
        fixture.given(made(FIRST, KARI), arrived(FIRST, DeliveryChannel.DIGITAL, LATER))
                .when(record(SECOND, KARI, APPOINTED))
                .expectNoEvents();
        fixture.given(made(FIRST, KARI), failed(FIRST, 1, NotDelivered.REFUSED, "busy"))
                .when(record(SECOND, KARI, APPOINTED))
                .expectNoEvents();
    }

    @Test
    void another_appointment_and_another_reader_have_letters_of_their_own() {
        fixture.given(made(FIRST, KARI)).when(record(SECOND, KARI, LATER)).expectResultMessagePayload(true);
        fixture.given(made(FIRST, KARI)).when(record(SECOND, OLA, APPOINTED)).expectEvents(made(SECOND, OLA));
    }

    @Test
    void one_that_did_not_arrive_is_replaced_and_not_handed_over_any_more() {
        fixture.given(made(FIRST, KARI), failed(FIRST, 1, NotDelivered.GIVEN_UP, "no-way-to-reach"))
                .when(record(SECOND, KARI, APPOINTED))
                .expectEvents(made(SECOND, KARI));
        fixture.given(made(FIRST, KARI), failed(FIRST, 1, NotDelivered.GIVEN_UP, "no-way-to-reach"), made(SECOND, KARI))
                .when(handOver(DeliveryChannel.BY_HAND, "2026-03-04", false))
                .expectExceptionMessage("letter-replaced []");
    }

    @Test
    void what_is_told_twice_happened_once() {
        fixture.given(made(FIRST, KARI))
                .when(new RecordDelivery(LETTERS, FIRST, DeliveryChannel.PAPER, LATER))
                .expectEvents(arrived(FIRST, DeliveryChannel.PAPER, LATER));
        fixture.given(made(FIRST, KARI), arrived(FIRST, DeliveryChannel.PAPER, LATER))
                .when(new RecordDelivery(LETTERS, FIRST, DeliveryChannel.PAPER, LATER))
                .expectNoEvents();
        fixture.given(made(FIRST, KARI), arrived(FIRST, DeliveryChannel.PAPER, LATER))
                .when(refuse(NotDelivered.REFUSED, "busy"))
                .expectNoEvents();
        fixture.given(made(FIRST, KARI), arrived(FIRST, DeliveryChannel.PAPER, LATER))
                .when(new MayDeliver(LETTERS, FIRST))
                .expectResultMessagePayload(false);
        fixture.given(made(FIRST, KARI)).when(new MayDeliver(LETTERS, FIRST)).expectResultMessagePayload(true);
    }

    @Test
    void after_ten_refusals_somebody_must_see_to_it() {
        List<Object> history = new ArrayList<>(List.of(made(FIRST, KARI)));
        for (int attempt = 1; attempt < 10; attempt++) {
            history.add(failed(FIRST, attempt, NotDelivered.REFUSED, "busy"));
        }
        fixture.given(history)
                .when(refuse(NotDelivered.REFUSED, "busy"))
                .expectEvents(failed(FIRST, 10, NotDelivered.GIVEN_UP, "busy"));
        fixture.given(made(FIRST, KARI))
                .when(refuse(NotDelivered.REFUSED, "busy"))
                .expectEvents(failed(FIRST, 1, NotDelivered.REFUSED, "busy"));
        fixture.given(made(FIRST, KARI))
                .when(refuse(NotDelivered.STOPPED, null))
                .expectEvents(failed(FIRST, 1, NotDelivered.STOPPED, null));
    }

    @Test
    void somebody_hands_it_over() {
        Object[] givenUp = {made(FIRST, KARI), failed(FIRST, 1, NotDelivered.GIVEN_UP, "no-way-to-reach")};
        fixture.given(givenUp)
                .when(handOver(DeliveryChannel.BY_HAND, "2026-03-04", true))
                .expectEvents(arrived(FIRST, DeliveryChannel.BY_HAND, LATER));
        fixture.given(givenUp)
                .when(handOver(DeliveryChannel.PAPER, "2026-03-03", false))
                .expectEvents(arrived(FIRST, DeliveryChannel.PAPER, Instant.parse("2026-03-02T23:00:00Z")));
        fixture.given(givenUp)
                .when(handOver(DeliveryChannel.PAPER, "2026-03-04", true))
                .expectExceptionMessage("protected-address []");
        fixture.given(givenUp)
                .when(handOver(DeliveryChannel.BY_HAND, "2026-03-05", false))
                .expectExceptionMessage("delivery-in-future []");
        fixture.given(givenUp)
                .when(handOver(DeliveryChannel.BY_HAND, "2026-03-01", false))
                .expectExceptionMessage("delivery-before-letter []");
        fixture.given(made(FIRST, KARI), arrived(FIRST, DeliveryChannel.DIGITAL, LATER))
                .when(handOver(DeliveryChannel.BY_HAND, "2026-03-04", false))
                .expectExceptionMessage("letter-delivered-already []");
    }
}

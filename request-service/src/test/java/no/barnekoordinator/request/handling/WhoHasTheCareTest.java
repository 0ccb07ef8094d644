package no.barnekoordinator.request.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.barnekoordinator.contracts.request.ApplicantKind;
import no.barnekoordinator.contracts.request.Channel;
import no.barnekoordinator.request.handling.event.ContactOutcome;
import no.barnekoordinator.request.handling.event.Custody;
import no.barnekoordinator.request.handling.event.Manner;
import no.barnekoordinator.request.handling.event.RequestReceived;
import org.axonframework.eventhandling.EventMessage;
import org.hamcrest.FeatureMatcher;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A need somebody told of becomes a request by those who have the care of the child. */
class WhoHasTheCareTest extends RequestFixture {

    @ParameterizedTest
    @CsvSource({
        "PARENT, PARENTS",
        "FOSTER_PARENT, FOSTER_CARE",
        "CHILD_WELFARE_SERVICE, FOSTER_CARE",
        "GUARDIAN, GUARDIAN"
    })
    void the_care_follows_from_who_wishes_it(ApplicantKind applicant, Custody custody) {
        fixture.givenCommands(new NotifyNeed(
                        ID,
                        CASE,
                        "BK-TEST",
                        OSLO,
                        Channel.REFERRED,
                        Manner.PHONE,
                        ApplicantKind.PROFESSIONAL,
                        KARI,
                        null,
                        List.of(born("2021-05-17")),
                        "Familien står alene.",
                        now(),
                        "assessor@0301"))
                .when(new RecordFamilyContact(
                        ID, null, ContactOutcome.WISHES, Manner.PHONE, applicant, "Én å ringe.", now()))
                .expectSuccessfulHandlerExecution()
                .expectEventsMatching(
                        new FeatureMatcher<List<EventMessage<?>>, List<Custody>>(
                                Matchers.equalTo(List.of(custody)), "who has the care", "custody") {
                            @Override
                            protected List<Custody> featureValueOf(List<EventMessage<?>> facts) {
                                return facts.stream()
                                        .map(EventMessage::getPayload)
                                        .filter(RequestReceived.class::isInstance)
                                        .map(fact -> ((RequestReceived) fact).custody())
                                        .toList();
                            }
                        });
    }

    @ParameterizedTest
    @EnumSource(ApplicantKind.class)
    void what_follows_never_contradicts_who_asks(ApplicantKind applicant) {
        Shape.consent(applicant, Shape.custodyOf(applicant));
    }

    @Test
    void a_foster_parent_does_not_have_the_care_by_being_called_a_parent() {
        refused(() -> Shape.consent(ApplicantKind.FOSTER_PARENT, Custody.PARENTS), "consent-contradictory");
        assertThat(Shape.custodyOf(ApplicantKind.FOSTER_PARENT)).isEqualTo(Custody.FOSTER_CARE);
    }
}

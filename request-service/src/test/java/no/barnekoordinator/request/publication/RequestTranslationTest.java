package no.barnekoordinator.request.publication;

import static org.assertj.core.api.Assertions.assertThat;

import no.barnekoordinator.contracts.request.InformationProcedureLapsedV1;
import no.barnekoordinator.contracts.request.InformationProcedurePublishedV1;
import no.barnekoordinator.platform.event.DomainEvent;
import no.barnekoordinator.request.handling.event.InformationProcedureLapsed;
import no.barnekoordinator.request.handling.event.InformationProcedurePublished;
import no.barnekoordinator.request.handling.event.PracticeAdopted;
import no.barnekoordinator.request.handling.event.UnitContactPublished;
import no.barnekoordinator.testing.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestTranslationTest {

    private final RequestTranslation translation = new RequestTranslation();

    @ParameterizedTest
    @ValueSource(classes = {UnitContactPublished.class, PracticeAdopted.class})
    void what_a_unit_says_about_itself_stays_in_this_service(Class<? extends DomainEvent> type) {
        assertThat(translation.translate(Samples.of(type))).isEmpty();
    }

    @Test
    void others_are_told_that_families_were_told_again_and_that_a_review_did_not_come() {
        InformationProcedurePublished published = Samples.of(InformationProcedurePublished.class);
        InformationProcedureLapsed lapsed = Samples.of(InformationProcedureLapsed.class);

        assertThat(translation.translate(published))
                .contains(new InformationProcedurePublishedV1(
                        published.procedureId(),
                        published.publishedOn(),
                        published.municipality(),
                        published.happenedAt()));
        assertThat(translation.translate(lapsed))
                .contains(new InformationProcedureLapsedV1(
                        lapsed.procedureId(), lapsed.reviewDue(), lapsed.municipality(), lapsed.happenedAt()));
    }
}

package no.barnekoordinator.request.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.platform.view.CaughtUp;
import no.barnekoordinator.request.RequestServiceTest;
import no.barnekoordinator.testing.Person;
import no.barnekoordinator.testing.TokenIssuer;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class UnitRebuildTest extends RequestServiceTest {

    private static final String UNIT = "/api/v1/municipalities/3403/";
    private static final String OF_HAMAR = TokenIssuer.token(Person.of(Role.ASSESSOR, "3403"));

    @Autowired
    private EventProcessingConfiguration processing;

    @Autowired
    private CaughtUp caughtUp;

    private List<String> rows() {
        return Stream.of("unit_contact", "unit_practice", "unit_procedure")
                .flatMap(
                        table -> jdbc
                                .sql("select row(t.*)::text from " + table + " t order by 1")
                                .query(String.class)
                                .list()
                                .stream())
                .toList();
    }

    @Test
    void reset_and_replay_gives_the_same_rows() {
        put(UNIT + "unit-contact", Map.of("phone", "00 00 34 03"), OF_HAMAR);
        put(UNIT + "unit-contact", Map.of("email", "enhet@example.no", "openingHours", "9 til 15"), OF_HAMAR);
        for (int days : new int[] {45, 30}) {
            put(
                    UNIT + "practice",
                    Map.of("twoPersonControl", true, "decisionTargetDays", days, "validFrom", "2026-03-02"),
                    OF_HAMAR);
        }
        put(
                UNIT + "information-procedure",
                Map.of("adoptedOn", "2026-01-05", "howFamiliesAreTold", "Brev.", "nextReviewOn", "2026-09-01"),
                OF_HAMAR);
        post(UNIT + "information-procedure/publications", Map.of("publishedOn", "2026-02-20"), OF_HAMAR);
        assertThat(caughtUp.await(Units.PROCESSOR)).isTrue();
        List<String> before = rows();
        assertThat(before)
                .anyMatch(row -> row.contains("3403") && row.contains("enhet@example.no"))
                .anyMatch(row -> row.contains("3403") && row.contains(",t,30,"))
                .anyMatch(row -> row.contains("3403") && row.contains("2026-02-20"));

        StreamingEventProcessor processor = processing
                .eventProcessor(Units.PROCESSOR, StreamingEventProcessor.class)
                .orElseThrow();
        processor.shutDown();
        processor.resetTokens();
        assertThat(rows()).isEmpty();
        processor.start();

        await("the replay is done").atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(rows())
                .isEqualTo(before));
    }
}

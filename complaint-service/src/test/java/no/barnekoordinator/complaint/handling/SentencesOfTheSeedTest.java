package no.barnekoordinator.complaint.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import no.barnekoordinator.complaint.handling.event.Authority;
import no.barnekoordinator.complaint.handling.event.ComplainantKind;
import no.barnekoordinator.complaint.handling.event.ComplaintChecked;
import no.barnekoordinator.complaint.handling.event.ComplaintEvent;
import no.barnekoordinator.complaint.handling.event.FilingChannel;
import no.barnekoordinator.contracts.complaint.CheckFinding;
import no.barnekoordinator.contracts.complaint.ComplaintGround;
import org.junit.jupiter.api.Test;

/** Each sentence of the seed about the right to complain, held against a complaint. */
class SentencesOfTheSeedTest extends ComplaintFixture {

    private static String word(String key) {
        Properties words = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources/messages.properties"))) {
            words.load(reader);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return words.getProperty(key);
    }

    /**
     * «Klagen kan gjelde: avslag …, endring eller opphør …, manglende oppfyllelse …, ikke oppnevnt ordinær koordinator
     * …»
     */
    @Test
    void there_are_four_grounds_and_each_is_taken_in_plain_words() {
        assertThat(ComplaintGround.values()).hasSize(4);
        for (ComplaintGround ground : ComplaintGround.values()) {
            fixture.givenNoPriorActivity().when(file(ground, REFUSED, null)).expectSuccessfulHandlerExecution();
            assertThat(word("ground." + ground)).isNotBlank();
        }
    }

    /** «… som mener at retten til barnekoordinator er brutt»: without a decision to point at. */
    @Test
    void a_right_that_is_not_fulfilled_needs_no_decision() {
        fixture.givenNoPriorActivity()
                .when(file(ComplaintGround.RIGHT_NOT_FULFILLED, null, null))
                .expectSuccessfulHandlerExecution();
        assertThat(word("rule.no-decision-needed")).contains("også uten en avgjørelse");
    }

    /** «Pasient, bruker eller dennes representant … kan klage til Statsforvalteren» */
    @Test
    void patient_user_and_representative_may_complain() {
        for (ComplainantKind kind : ComplainantKind.values()) {
            Complainant who = new Complainant(
                    kind,
                    "Kari Testesen",
                    null,
                    Authority.SHOWN,
                    null,
                    null,
                    false,
                    kind == ComplainantKind.YOUTH ? java.time.LocalDate.parse("2009-01-01") : null,
                    "nb");
            List<ComplaintEvent> facts = Filing.decide(
                    new FileComplaint(
                            ID,
                            CASE,
                            OSLO,
                            ComplaintGround.RIGHT_NOT_FULFILLED,
                            null,
                            null,
                            "Vi klager.",
                            who,
                            "subject",
                            FilingChannel.ONLINE,
                            true,
                            FILED),
                    timekeeping(clock));
            ComplaintChecked checked = (ComplaintChecked) facts.get(1);
            assertThat(List.of(checked.standing(), checked.signature(), checked.authority()))
                    .as(kind.name())
                    .containsOnly(CheckFinding.MET);
        }
    }

    /** «Det fattes ikke enkeltvedtak …»: what a family gets is called something else, in every language. */
    @Test
    void what_is_complained_about_is_a_decision_and_never_called_otherwise() {
        assertThat(word("complaint.decision")).startsWith("Avgjørelsen");
    }
}

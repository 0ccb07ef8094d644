package no.barnekoordinator.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.ContractTypes;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.contracts.clock.ClockKind;
import no.barnekoordinator.contracts.complaint.ComplaintGround;
import no.barnekoordinator.contracts.coordination.ServiceKind;
import no.barnekoordinator.contracts.request.Channel;
import no.barnekoordinator.contracts.request.DeliveryChannel;
import no.barnekoordinator.contracts.request.InformationSource;
import no.barnekoordinator.contracts.request.RequestClosing;
import no.barnekoordinator.reporting.casehistory.CaseState;
import no.barnekoordinator.reporting.casehistory.ComplaintState;
import no.barnekoordinator.reporting.instrument.Instruments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"_nn", "_se", "_en"})
    void every_language_has_exactly_the_keys_of_bokmal_and_leaves_none_empty(String suffix) throws IOException {
        Properties other = words(suffix);

        assertThat(other.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(words("").stringPropertyNames());
        assertThat(other.values()).noneMatch(text -> text.toString().isBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_nn"})
    void a_decision_is_never_called_by_the_word_it_is_not(String suffix) throws IOException {
        assertThat(words(suffix).values()).noneMatch(text -> text.toString().contains("enkeltvedtak"));
    }

    @Test
    void every_code_that_is_shown_has_words() throws IOException {
        List<String> keys = Stream.of(
                        of("channel", Channel.values()),
                        of("service", ServiceKind.values()),
                        of("ground", ComplaintGround.values()),
                        of("clock", ClockKind.values()),
                        of("information-source", InformationSource.values()),
                        of("delivery", DeliveryChannel.values()),
                        of("request-closing", RequestClosing.values()),
                        of("case-status", CaseState.Status.values()),
                        of("complaint-stage", ComplaintState.Stage.values()),
                        Stream.of(Role.values()).map(role -> "actor." + role.claim()),
                        Instruments.published().items().stream().map(item -> "item." + item.item()),
                        Instruments.published().items().stream().map(item -> "ask." + item.item()),
                        ContractTypes.all().values().stream()
                                .filter(CaseContract.class::isAssignableFrom)
                                .map(type -> "fact." + type.getSimpleName().replaceFirst("V1$", "")))
                .flatMap(each -> each)
                .toList();

        assertThat(words("").stringPropertyNames()).containsAll(keys);
    }

    private static Stream<String> of(String prefix, Enum<?>... codes) {
        return Stream.of(codes).map(code -> prefix + "." + code.name());
    }

    private static Properties words(String suffix) throws IOException {
        Properties words = new Properties();
        try (var file = WordsTest.class.getResourceAsStream("/messages" + suffix + ".properties")) {
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        return words;
    }
}

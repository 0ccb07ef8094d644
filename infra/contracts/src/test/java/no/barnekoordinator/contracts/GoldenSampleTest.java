package no.barnekoordinator.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One message of every contract as it once went out; producers and readers are held to the same file for ever. */
class GoldenSampleTest {

    private static final String RECEIVED = "no.barnekoordinator.request.RequestReceived.v1";

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private static final JsonMapper WITHOUT_NULLS = STRICT.rebuild()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    static Stream<Map.Entry<String, Class<? extends Contract>>> contracts() {
        return ContractTypes.all().entrySet().stream();
    }

    static Stream<Map.Entry<String, Class<? extends Contract>>> contractsWithNullables() {
        return contracts()
                .filter(contract -> nullables(contract.getValue()).findAny().isPresent());
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void aSampleFitsItsSchema(Map.Entry<String, Class<? extends Contract>> contract) throws IOException {
        assertThat(ContractFiles.faults(contract.getKey(), ContractFiles.GOLDEN.read(contract.getKey())))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void aSampleIsReadIntoItsRecordAndWrittenBackTheSame(Map.Entry<String, Class<? extends Contract>> contract)
            throws IOException {
        String sample = ContractFiles.GOLDEN.read(contract.getKey());

        Contract read = STRICT.readValue(sample, contract.getValue());

        assertThat(STRICT.readTree(STRICT.writeValueAsString(read))).isEqualTo(STRICT.readTree(sample));
        assertThat(read.subjectId()).isNotNull();
        assertThat(read.happenedAt()).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void aSampleFillsEveryComponent(Map.Entry<String, Class<? extends Contract>> contract) throws IOException {
        ObjectNode sample = (ObjectNode) STRICT.readTree(ContractFiles.GOLDEN.read(contract.getKey()));

        assertThat(sample.propertyNames())
                .containsExactlyElementsOf(Arrays.stream(contract.getValue().getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList());
        assertThat(sample.values()).noneMatch(value -> value.isNull());
    }

    @ParameterizedTest
    @MethodSource("contractsWithNullables")
    void aNullableComponentMayBeLeftOutOrWrittenAsNull(Map.Entry<String, Class<? extends Contract>> contract)
            throws IOException {
        String type = contract.getKey();
        ObjectNode sample = (ObjectNode) STRICT.readTree(ContractFiles.GOLDEN.read(type));
        nullables(contract.getValue()).forEach(sample::remove);

        Contract read = STRICT.treeToValue(sample, contract.getValue());

        assertThat(ContractFiles.faults(type, STRICT.writeValueAsString(read))).isEmpty();
        assertThat(ContractFiles.faults(type, WITHOUT_NULLS.writeValueAsString(read)))
                .isEmpty();
    }

    @Test
    void everySampleBelongsToAContract() throws IOException {
        assertThat(ContractFiles.GOLDEN.types()).isEqualTo(ContractTypes.all().keySet());
    }

    /** The checks above can fail: each fault is put into a good sample by itself. */
    @ParameterizedTest
    @CsvSource({
        "municipality, '\"301\"'",
        "municipality, '301'",
        "caseId, '\"the family on the corner\"'",
        "channel, '\"PIGEON\"'",
        "children, '\"2\"'",
        "children, '1.5'",
        "expecting, 'null'",
        "happenedAt, '\"2026-02-30T10:00:00Z\"'",
        "happenedAt, '\"yesterday\"'",
        "telephone, '\"90000000\"'"
    })
    void aFaultyMessageIsRefusedByTheSchema(String property, String value) throws IOException {
        ObjectNode sample = (ObjectNode) STRICT.readTree(ContractFiles.GOLDEN.read(RECEIVED));
        sample.set(property, STRICT.readTree(value));

        assertThat(ContractFiles.faults(RECEIVED, sample.toString())).hasSize(1);
    }

    @Test
    void aMissingComponentIsRefusedByTheSchema() throws IOException {
        ObjectNode sample = (ObjectNode) STRICT.readTree(ContractFiles.GOLDEN.read(RECEIVED));
        sample.remove("happenedAt");

        assertThat(ContractFiles.faults(RECEIVED, sample.toString()))
                .singleElement()
                .asString()
                .contains("happenedAt");
    }

    @Test
    void anUnknownPropertyIsRefusedByTheRecord() throws IOException {
        ObjectNode sample = (ObjectNode) STRICT.readTree(ContractFiles.GOLDEN.read(RECEIVED));
        sample.put("telephone", "90000000");

        assertThatExceptionOfType(JacksonException.class)
                .isThrownBy(() ->
                        STRICT.treeToValue(sample, ContractTypes.find(RECEIVED).orElseThrow()));
    }

    private static Stream<String> nullables(Class<?> contract) {
        return Arrays.stream(contract.getRecordComponents())
                .filter(component -> component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .map(RecordComponent::getName);
    }
}

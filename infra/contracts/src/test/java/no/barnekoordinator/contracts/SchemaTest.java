package no.barnekoordinator.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A contract is what its committed schema says. The files are approved, not generated at build time: a new contract's
 * file is written with {@code -Dcontracts.approve=true} and read before it is committed.
 */
class SchemaTest {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    static Stream<Map.Entry<String, Class<? extends Contract>>> contracts() {
        return ContractTypes.all().entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void aContractIsWhatItsCommittedSchemaSays(Map.Entry<String, Class<? extends Contract>> contract)
            throws IOException {
        String type = contract.getKey();
        JsonNode generated = ContractSchema.of(type, contract.getValue());
        Path file = ContractFiles.SCHEMA.of(type);
        if (Boolean.getBoolean("contracts.approve")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, JSON.writeValueAsString(generated) + "\n");
        }
        if (!Files.exists(file) || !JSON.readTree(Files.readString(file)).equals(generated)) {
            fail("""
                    %s is not what %s says.
                    If this version has been released: leave it as it was, and state the change in a new record with the \
                    next version number beside it; publish both until every reader has moved.
                    If it has not been released yet: run this test with -Dcontracts.approve=true, read the file, commit it.
                    Now it would be: %s""", type, file, JSON.writeValueAsString(generated));
        }
    }

    @Test
    void everySchemaBelongsToAContract() throws IOException {
        assertThat(ContractFiles.SCHEMA.types())
                .as("a released contract is kept readable for ever; its record may not go away")
                .isEqualTo(ContractTypes.all().keySet());
    }

    @Test
    void everyContractRecordIsListed() throws Exception {
        Path classes = Path.of(ContractTypes.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.walk(classes)) {
            Set<Class<?>> listed = Set.copyOf(ContractTypes.all().values());
            assertThat(files.filter(file -> file.toString().endsWith(".class"))
                            .map(file -> classes.relativize(file).toString())
                            .map(name -> name.replace('/', '.').replaceFirst("\\.class$", ""))
                            .map(SchemaTest::load)
                            .filter(type -> Contract.class.isAssignableFrom(type) && !type.isInterface()))
                    .isNotEmpty()
                    .allMatch(listed::contains);
        }
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void aRecordIsNamedAfterItsType(Map.Entry<String, Class<? extends Contract>> contract) {
        assertThat(contract.getKey()).matches("no\\.barnekoordinator\\.[a-z]+\\.[A-Z][A-Za-z]+\\.v[1-9][0-9]*");
        String[] parts = contract.getKey().split("\\.");
        assertThat(contract.getValue().getSimpleName()).isEqualTo(parts[3] + parts[4].replace('v', 'V'));
        assertThat(contract.getValue().getPackageName()).endsWith("." + parts[2]);
    }

    @Test
    void aContractWithANestedRecordIsRefused() {
        record Address(String street) {}
        record MovedV1(Address address) {}

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ContractSchema.of("x", MovedV1.class))
                .withMessageContaining("MovedV1.address");
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}

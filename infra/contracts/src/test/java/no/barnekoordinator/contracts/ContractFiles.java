package no.barnekoordinator.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The committed files that belong to the contracts. */
enum ContractFiles {
    SCHEMA("schema"),
    GOLDEN("golden");

    private final Path directory;

    ContractFiles(String directory) {
        this.directory = Path.of("src/main/resources/no/barnekoordinator/contracts", directory);
    }

    Path of(String type) {
        return directory.resolve(type + ".json");
    }

    String read(String type) throws IOException {
        assertThat(of(type)).as("committed for every contract").exists();
        return Files.readString(of(type));
    }

    /** The types there are files for. */
    Set<String> types() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString().replaceFirst("\\.json$", ""))
                    .collect(Collectors.toSet());
        }
    }

    /** What is wrong with a JSON text by the committed schema of its type, formats included; empty when nothing. */
    static List<String> faults(String type, String json) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SCHEMA.read(type), InputFormat.JSON);
        return schema
                .validate(
                        json,
                        InputFormat.JSON,
                        execution -> execution.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }
}

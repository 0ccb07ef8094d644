package no.barnekoordinator.reporting;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.barnekoordinator.platform.event.EventName;
import no.barnekoordinator.platform.event.EventSerializer;
import no.barnekoordinator.platform.event.EventTypes;
import no.barnekoordinator.platform.secrecy.Sealer;
import no.barnekoordinator.reporting.handling.event.ReportingEvent;
import no.barnekoordinator.testing.GoldenFiles;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class StoredEventsTest {

    private static final EventTypes TYPES = EventTypes.of(List.of(ReportingEvent.class));
    private static final EventSerializer SERIALIZER = new EventSerializer(TYPES, new NothingIsPersonal());

    @TestFactory
    Stream<DynamicTest> stored_events() {
        Map<String, Class<?>> types = TYPES.all().entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey() + "."
                                + entry.getValue()
                                        .getAnnotation(EventName.class)
                                        .revision(),
                        Map.Entry::getValue));
        return GoldenFiles.tests(
                Path.of("src/test/resources/golden"),
                types,
                event -> SERIALIZER
                        .getObjectMapper()
                        .readTree(SERIALIZER.serialize(event, String.class).getData())
                        .toPrettyString(),
                (name, text) -> {
                    int dot = name.lastIndexOf('.');
                    return SERIALIZER.deserialize(new SimpleSerializedObject<>(
                            text,
                            String.class,
                            new SimpleSerializedType(name.substring(0, dot), name.substring(dot + 1))));
                });
    }

    /** Fails the test when something would be sealed: this service stores nothing about a person. */
    private static final class NothingIsPersonal implements Sealer {
        @Override
        public String seal(UUID subject, String context, String plaintext) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<String> open(UUID subject, String context, String sealed) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<String> sealForView(UUID subject, String context, String plaintext) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<String> openFromView(UUID subject, String context, String sealed) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void erase(UUID subject) {
            throw new UnsupportedOperationException();
        }
    }
}

package no.barnekoordinator.platform.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.zip.CRC32;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.deser.KeyDeserializers;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.module.SimpleSerializers;

/**
 * Writes what an aggregate has come to, so that a long stream need not be read from its beginning. States hold no
 * personal data; a part of one that could not be written or read fails loudly in the tests, which take a snapshot every
 * few events.
 *
 * <p>A snapshot is only ever read by the code that made it: its revision is a sum over the classes that decide what a
 * state is. After any change to them the stream is read whole once more.
 */
final class StateSerializer extends Jackson3Serializer {

    private static final String DECIDING = "classpath*:no/barnekoordinator/*/handling/**/*.class";

    private static final JsonMapper KEYS = JsonMapper.shared();

    private final String revision = revision();

    StateSerializer() {
        super(Jackson3Serializer.builder().jsonMapperBuilderCustomizer(StateSerializer::configure));
    }

    private static void configure(JsonMapper.Builder mapper) {
        mapper.disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .changeDefaultVisibility(visibility -> visibility
                        .withFieldVisibility(Visibility.ANY)
                        .withGetterVisibility(Visibility.NONE)
                        .withIsGetterVisibility(Visibility.NONE))
                .addModule(new Records());
    }

    /** Whether a snapshot was made by the code of now. */
    boolean isOfNow(@Nullable String snapshotRevision) {
        return revision.equals(snapshotRevision);
    }

    @Override
    @SuppressWarnings("rawtypes") // as declared by Axon
    public SerializedType typeForClass(@Nullable Class type) {
        return type != null && AnnotatedElementUtils.hasAnnotation((Class<?>) type, AggregateRoot.class)
                ? new SimpleSerializedType(((Class<?>) type).getName(), revision)
                : super.typeForClass(type);
    }

    private static String revision() {
        CRC32 sum = new CRC32();
        try {
            Resource[] classes = new PathMatchingResourcePatternResolver().getResources(DECIDING);
            Arrays.sort(classes, Comparator.comparing(Resource::getDescription));
            for (Resource each : classes) {
                sum.update(each.getContentAsByteArray());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The classes of this service cannot be read", e);
        }
        return Long.toHexString(sum.getValue());
    }

    /** Records as keys of maps, as JSON in JSON; and sets that keep their order. */
    private static final class Records extends SimpleModule {

        private static final long serialVersionUID = 1L;

        @Override
        public void setupModule(SetupContext context) {
            super.setupModule(context);
            SimpleSerializers keys = new SimpleSerializers();
            keys.addSerializer(Record.class, new KeyOut());
            context.addKeySerializers(keys);
            context.addKeyDeserializers(new KeysIn());
        }

        private Records() {
            addAbstractTypeMapping(Set.class, LinkedHashSet.class);
        }
    }

    private static final class KeyOut extends ValueSerializer<Record> {

        @Override
        public void serialize(Record key, JsonGenerator out, SerializationContext context) {
            out.writeName(KEYS.writeValueAsString(key));
        }
    }

    private static final class KeysIn implements KeyDeserializers {

        @Override
        public @Nullable KeyDeserializer findKeyDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return type.isRecordType()
                    ? new KeyDeserializer() {
                        @Override
                        public Object deserializeKey(String key, DeserializationContext context) {
                            return KEYS.readValue(key, type);
                        }
                    }
                    : null;
        }
    }
}

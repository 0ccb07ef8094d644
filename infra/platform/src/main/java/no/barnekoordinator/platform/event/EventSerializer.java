package no.barnekoordinator.platform.event;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import no.barnekoordinator.platform.secrecy.Sealer;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes events as JSON under their {@link EventName}, with {@link Personal} components sealed, and reads them back.
 *
 * <p>Everything that is not an event (tracking tokens, metadata) is written as plain JSON under its class name.
 */
public final class EventSerializer extends Jackson3Serializer {

    private final EventTypes types;
    private final Sealer sealer;
    private final Map<Class<?>, Set<String>> personalComponents = new ConcurrentHashMap<>();

    public EventSerializer(EventTypes types, Sealer sealer) {
        super(Jackson3Serializer.builder().jsonMapperBuilderCustomizer(EventSerializer::configure));
        this.types = types;
        this.sealer = sealer;
    }

    private static void configure(JsonMapper.Builder mapper) {
        mapper.disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS);
        mapper.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        // Replay tokens wrap other tokens polymorphically; the stock validator refuses every subtype of Object.
        mapper.polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                .allowIfBaseType(TrackingToken.class)
                .allowIfSubType(TrackingToken.class)
                .build());
    }

    @Override
    public <T> SerializedObject<T> serialize(@Nullable Object object, Class<T> expectedRepresentation) {
        if (!(object instanceof DomainEvent event)) {
            return super.serialize(object, expectedRepresentation);
        }
        ObjectNode tree = getObjectMapper().valueToTree(event);
        for (String component : personal(event.getClass())) {
            JsonNode value = tree.get(component);
            if (value != null && !value.isNull()) {
                tree.put(
                        component,
                        sealer.seal(event.subjectId(), context(event.getClass(), component), value.toString()));
            }
        }
        T data = expectedRepresentation.equals(String.class)
                ? expectedRepresentation.cast(tree.toString())
                : getConverter().convert(tree, expectedRepresentation);
        return new SimpleSerializedObject<>(data, expectedRepresentation, typeForClass(event.getClass()));
    }

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // as declared by Axon
    public <S, T> T deserialize(SerializedObject<S> serialized) {
        Class<?> type = classForType(serialized.getType());
        if (!DomainEvent.class.isAssignableFrom(type) || personal(type).isEmpty()) {
            return super.deserialize(serialized);
        }
        Object data = serialized.getData();
        JsonNode stored = data instanceof JsonNode node
                ? node
                : getObjectMapper()
                        .readTree(
                                data instanceof String text ? text : new String((byte[]) data, StandardCharsets.UTF_8));
        ObjectNode tree = (ObjectNode) stored.deepCopy();
        UUID subject = subjectOf(type, tree);
        for (String component : personal(type)) {
            JsonNode value = tree.get(component);
            if (value != null && !value.isNull()) {
                tree.set(
                        component,
                        sealer.open(subject, context(type, component), value.asString())
                                .map(getObjectMapper()::readTree)
                                .orElse(null));
            }
        }
        return getObjectMapper().readerFor(type).readValue(tree);
    }

    /** Reads the subject without the personal parts, which cannot be opened before it is known. */
    private UUID subjectOf(Class<?> type, ObjectNode tree) {
        ObjectNode open = tree.deepCopy();
        personal(type).forEach(open::putNull);
        DomainEvent event = getObjectMapper().readerFor(type).readValue(open);
        return event.subjectId();
    }

    private static String context(Class<?> type, String component) {
        return EventTypes.nameOf(type) + "#" + component;
    }

    private Set<String> personal(Class<?> type) {
        return personalComponents.computeIfAbsent(type, EventSerializer::personalComponentsOf);
    }

    /** Names of the record components marked {@link Personal}. */
    public static Set<String> personalComponentsOf(Class<?> type) {
        return type.isRecord()
                ? Arrays.stream(type.getRecordComponents())
                        .filter(component -> component.isAnnotationPresent(Personal.class))
                        .map(RecordComponent::getName)
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    @Override
    protected String resolveClassName(SerializedType serializedType) {
        return types.find(serializedType.getName()).map(Class::getName).orElseGet(serializedType::getName);
    }

    @Override
    @SuppressWarnings("rawtypes") // as declared by Axon
    public SerializedType typeForClass(@Nullable Class type) {
        EventName name = type == null ? null : ((Class<?>) type).getAnnotation(EventName.class);
        return name == null
                ? super.typeForClass(type)
                : new SimpleSerializedType(name.value(), Integer.toString(name.revision()));
    }
}

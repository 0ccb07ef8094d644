package no.barnekoordinator.contracts;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON Schema (2020-12) of a contract record. Contracts are flat: codes, ids, dates, counts and lists of codes;
 * anything else is refused here before it is released.
 */
final class ContractSchema {

    /** A code has no white space, so that a sentence cannot pass for one. */
    private static final String CODE = "^\\S{1,100}$";

    private static final String MUNICIPALITY = "^[0-9]{4}$";

    private static final JsonMapper JSON = new JsonMapper();

    private ContractSchema() {}

    static ObjectNode of(String type, Class<?> contract) {
        ObjectNode schema = JSON.createObjectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "https://barnekoordinator.no/schemas/" + type + ".json");
        schema.put("title", contract.getSimpleName());
        schema.put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = schema.putArray("required");
        for (RecordComponent component : contract.getRecordComponents()) {
            boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            properties.set(component.getName(), property(component, nullable));
            if (!nullable) {
                required.add(component.getName());
            }
        }
        schema.put("additionalProperties", false);
        return schema;
    }

    private static ObjectNode property(RecordComponent component, boolean nullable) {
        String pattern = component.getName().equals("municipality") ? MUNICIPALITY : CODE;
        ObjectNode property = value(component, component.getGenericType(), pattern);
        if (nullable) {
            // A nullable component may be left out or written as null: both are what "nothing" looks like on the wire.
            String type = property.get("type").asString();
            property.putArray("type").add(type).add("null");
            if (property.get("enum") instanceof ArrayNode values) {
                values.addNull();
            }
        }
        return property;
    }

    private static ObjectNode value(RecordComponent component, Type type, String pattern) {
        ObjectNode schema = JSON.createObjectNode();
        if (type == boolean.class || type == Boolean.class) {
            schema.put("type", "boolean");
        } else if (type == int.class || type == Integer.class) {
            schema.put("type", "integer").put("minimum", Integer.MIN_VALUE).put("maximum", Integer.MAX_VALUE);
        } else if (type == String.class) {
            schema.put("type", "string").put("pattern", pattern);
        } else if (type == UUID.class) {
            schema.put("type", "string").put("format", "uuid");
        } else if (type == LocalDate.class) {
            schema.put("type", "string").put("format", "date");
        } else if (type == Instant.class) {
            schema.put("type", "string").put("format", "date-time");
        } else if (type instanceof Class<?> code && code.isEnum()) {
            ArrayNode values = schema.put("type", "string").putArray("enum");
            for (Object constant : code.getEnumConstants()) {
                values.add(((Enum<?>) constant).name());
            }
        } else if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            schema.put("type", "array").set("items", value(component, list.getActualTypeArguments()[0], pattern));
        } else {
            throw new IllegalArgumentException(
                    component.getDeclaringRecord().getSimpleName() + "." + component.getName() + " is a "
                            + type.getTypeName() + "; a contract is flat: codes, ids, dates, counts, lists of codes");
        }
        return schema;
    }
}

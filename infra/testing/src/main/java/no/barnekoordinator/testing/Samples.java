package no.barnekoordinator.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * One made-up value of any flat record, the same at every call: every component is filled, so that a golden file shows
 * them all.
 */
public final class Samples {

    private static final UUID ID = UUID.fromString("01900000-0000-7000-8000-000000000001");
    private static final Instant MOMENT = Instant.parse("2026-03-02T09:00:00.123456Z");
    private static final LocalDate DATE = LocalDate.parse("2026-03-30");

    private Samples() {}

    /**
     * A sample of a record.
     *
     * @throws IllegalArgumentException if a component is of a type with no sample
     */
    public static <T> T of(Class<T> record) {
        RecordComponent[] components = record.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(components)
                .map(component -> value(component.getName(), component.getGenericType()))
                .toArray();
        try {
            var constructor = record.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InstantiationException
                | IllegalAccessException
                | NoSuchMethodException
                | InvocationTargetException e) {
            throw new IllegalArgumentException("No sample of " + record, e);
        }
    }

    private static Object value(String name, Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return List.of(value(name, list.getActualTypeArguments()[0]));
        }
        if (!(type instanceof Class<?> plain)) {
            throw new IllegalArgumentException("No sample of " + type);
        }
        if (plain.isEnum()) {
            return plain.getEnumConstants()[0];
        }
        if (plain.isRecord()) {
            return of(plain);
        }
        return switch (plain.getName()) {
            case "java.lang.String" -> name.equals("municipality") ? "0301" : "text of " + name;
            case "java.util.UUID" -> ID;
            case "java.time.Instant" -> MOMENT;
            case "java.time.LocalDate" -> DATE;
            case "int", "java.lang.Integer" -> 2;
            case "long", "java.lang.Long" -> 3L;
            case "boolean", "java.lang.Boolean" -> true;
            default -> throw new IllegalArgumentException("No sample of " + plain);
        };
    }
}

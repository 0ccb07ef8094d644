package no.barnekoordinator.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.axonframework.spring.stereotype.Aggregate;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** In these tests what a stream has come to is kept every third event; elsewhere every hundredth. */
class LongStreamsTest extends CoordinationServiceTest {

    /** Names of what a state holds in words: places and rules, and nothing about persons. */
    private static final Set<String> WORDS = Set.of("municipality", "ruleId");

    @Test
    void what_a_long_stream_has_come_to_is_kept_and_read_and_nothing_about_persons_is_in_it() {
        Registered coordinator = register();
        UUID caseId = openCase();
        appoint(caseId, coordinator.id());
        LocalDate due = today().plusDays(30);
        Answer scheduled = post(
                "/api/v1/cases/" + caseId + "/services",
                Map.of("kind", "RESPITE_CARE", "provider", "Prøvdal avlastning", "dueOn", due.toString()),
                coordinator.person());
        String steps = "/api/v1/cases/" + caseId + "/services/"
                + scheduled.body().get("serviceId").asString() + "/steps";
        for (int moved = 1; moved < 8; moved++) {
            assertThat(move(steps, due.plusDays(moved), coordinator)).isEqualTo(200);
        }

        assertThat(kept("services-" + caseId)).contains("RESPITE_CARE").doesNotContain("Prøvdal");
        assertThat(kept("case-" + caseId)).contains(coordinator.id().toString());
        assertThat(kept("coordinator-" + coordinator.id()))
                .contains(caseId.toString())
                .doesNotContain(coordinator.person().name());
        assertThat(keptBy("services-" + caseId)).matches("[0-9a-f]{1,8}");
        assertThat(move(steps, due.plusDays(7), coordinator))
                .as("the state that was kept knows where it was moved to last")
                .isNotEqualTo(200);

        jdbc.sql("update snapshot set revision = 'older', payload = '{\"state\": \"of another shape\"}'")
                .update();
        assertThat(move(steps, due.plusDays(20), coordinator))
                .as("what older code kept is not read")
                .isEqualTo(200);
    }

    @Test
    void every_state_that_is_kept_is_made_of_what_can_be_written_and_read_again() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Aggregate.class));
        Set<String> states = new HashSet<>();
        scanner.findCandidateComponents("no.barnekoordinator.coordination.handling")
                .forEach(found -> {
                    try {
                        Class<?> aggregate = Class.forName(found.getBeanClassName());
                        if (aggregate
                                .getAnnotation(Aggregate.class)
                                .snapshotTriggerDefinition()
                                .isEmpty()) {
                            return;
                        }
                        for (Field field : aggregate.getDeclaredFields()) {
                            mustBePlain(aggregate.getSimpleName() + "." + field.getName(), field.getGenericType());
                        }
                        states.add(aggregate.getSimpleName());
                    } catch (ClassNotFoundException e) {
                        throw new IllegalStateException(e);
                    }
                });
        assertThat(states)
                .contains("FamilyCase", "FamilyServices", "Team", "Plan", "FamilyMeetings", "FamilyTransitions");
    }

    private static void mustBePlain(String where, Type type) {
        if (type instanceof ParameterizedType of) {
            assertThat(of.getRawType()).as(where).isIn(List.class, Set.class, Map.class);
            for (Type argument : of.getActualTypeArguments()) {
                mustBePlain(where, argument);
            }
            return;
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            for (RecordComponent component : plain.getRecordComponents()) {
                if (component.getType() == String.class) {
                    assertThat(component.getName()).as(where).isIn(WORDS);
                } else {
                    mustBePlain(where + "." + component.getName(), component.getGenericType());
                }
            }
        } else if (!plain.isEnum() && !plain.isPrimitive()) {
            assertThat(plain)
                    .as(where)
                    .isIn(UUID.class, LocalDate.class, Instant.class, Integer.class, Long.class, Boolean.class);
        }
    }

    private int move(String steps, LocalDate on, Registered coordinator) {
        return post(steps, Map.of("step", "MOVED_BY_FAMILY", "on", on.toString()), coordinator.person())
                .status();
    }

    private String kept(String stream) {
        return jdbc.sql("select payload::text from snapshot where stream = :stream")
                .param("stream", stream)
                .query(String.class)
                .single();
    }

    private String keptBy(String stream) {
        return jdbc.sql("select revision from snapshot where stream = :stream")
                .param("stream", stream)
                .query(String.class)
                .single();
    }
}

package no.barnekoordinator.platform.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;

/**
 * What is wrong with a form that was sent, in the order the person should put it right. Goes into the model as
 * {@code problems}: the frame shows all of them in the error summary, and each field of {@code form.html} shows its
 * own.
 */
public final class FormProblems {

    private final List<Problem> found = new ArrayList<>();

    /**
     * One thing to put right.
     *
     * @param field name of the field as posted; null when it concerns the form as a whole
     * @param key message key
     * @param arguments arguments of the message
     */
    public record Problem(@Nullable String field, String key, List<Object> arguments)
            implements MessageSourceResolvable {

        public Problem {
            arguments = List.copyOf(arguments);
        }

        @Override
        public String[] getCodes() {
            return new String[] {key};
        }

        @Override
        public Object[] getArguments() {
            return arguments.toArray();
        }
    }

    /** Adds a problem with one field. */
    public FormProblems add(String field, String key, Object... arguments) {
        found.add(new Problem(field, key, List.of(arguments)));
        return this;
    }

    /** Adds a problem with the form as a whole. */
    public FormProblems addGeneral(String key, Object... arguments) {
        found.add(new Problem(null, key, List.of(arguments)));
        return this;
    }

    /** Whether anything is wrong. */
    public boolean isAny() {
        return !found.isEmpty();
    }

    /** Whether anything is wrong with this field. */
    public boolean has(String field) {
        return found.stream().anyMatch(problem -> field.equals(problem.field()));
    }

    /** The first problem of a field, or null. */
    public @Nullable Problem first(String field) {
        return found.stream()
                .filter(problem -> field.equals(problem.field()))
                .findFirst()
                .orElse(null);
    }

    /** Every problem, in the order added. */
    public List<Problem> getAll() {
        return List.copyOf(found);
    }
}

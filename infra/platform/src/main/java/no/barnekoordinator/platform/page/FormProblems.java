package no.barnekoordinator.platform.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.barnekoordinator.platform.command.Refusal;
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

    /**
     * Adds what a rule refused, in the words of {@code problem.<slug>.detail}.
     *
     * @param fields name of the field each slug concerns; one that is not there concerns the form as a whole
     * @throws Refusal the same one, when it is about who asks or about something that does not exist: then there is no
     *     form to show again
     */
    public FormProblems addRefusal(Refusal refusal, Map<String, String> fields) {
        return switch (refusal.kind()) {
            case UNAUTHENTICATED, FORBIDDEN, NOT_FOUND, TOO_LARGE -> throw refusal;
            case MALFORMED, CONFLICT, STALE, AGAINST_RULE -> {
                String key = "problem." + refusal.slug() + ".detail";
                found.add(new Problem(fields.get(refusal.slug()), key, refusal.arguments()));
                yield this;
            }
        };
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

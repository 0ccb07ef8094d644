package no.barnekoordinator.request.rules;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import no.barnekoordinator.contracts.request.Condition;
import no.barnekoordinator.platform.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * The rules a request is handled by, with the law they come from. They are data: {@code rules.csv} beside this class
 * has a line per rule and interval; here are only the names the code knows them by.
 */
public final class RequestRules {

    /** When a family somebody else has told about must have been contacted. */
    public static final String FAMILY_CONTACT = "family-contact";

    /** When the family must have a preliminary reply. */
    public static final String PRELIMINARY_REPLY = "preliminary-reply";

    /** The municipality's own target for deciding: the law says without undue delay, and names no number. */
    public static final String DECISION_TARGET = "decision-target";

    /** How long the family has to complain. */
    public static final String COMPLAINT = "complaint-deadline";

    /** What may help instead is considered before a refusal. */
    public static final String FALLBACKS = "fallbacks-before-refusal";

    private static final String FILE = "rules.csv";

    /** What a rule is about. */
    public enum Group {
        /** A condition of the right. */
        CONDITION,
        /** A time limit. */
        DEADLINE,
        /** How the case is handled. */
        PROCEDURE
    }

    /** A rule and what it is about. */
    public record Line(Group group, Rule rule) {}

    private RequestRules() {}

    /** Every rule there is or has been, in the order of the file. */
    public static List<Line> all() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                requireNonNull(RequestRules.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(RequestRules::line).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rules of one group, in the order of the file. */
    public static List<Rule> of(Group group) {
        return all().stream()
                .filter(line -> line.group() == group)
                .map(Line::rule)
                .toList();
    }

    private static Line line(String text) {
        String[] cells = text.split(";", -1);
        LocalDate validTo = cells[4].isEmpty() ? null : LocalDate.parse(cells[4]);
        @Nullable Period length = cells[5].isEmpty() ? null : Period.parse(cells[5]);
        return new Line(
                Group.valueOf(cells[1]),
                new Rule(cells[0], cells[2], LocalDate.parse(cells[3]), validTo, "rule." + cells[0], length));
    }

    /** The rules behind the conditions, in the order of the conditions. */
    public static List<String> ofConditions() {
        return Arrays.stream(Condition.values()).map(RequestRules::idOf).toList();
    }

    /** The rule behind a condition. */
    public static String idOf(Condition condition) {
        return switch (condition) {
            case CHILD_UNDER_18_OR_EXPECTED -> "right-child-under-18-or-expected";
            case SERIOUS_ILLNESS_INJURY_OR_IMPAIRMENT -> "right-serious-illness-injury-or-impairment";
            case LONG_TERM_NEED -> "right-long-term-need";
            case COMPOUND_OR_COORDINATED_SERVICES -> "right-compound-or-coordinated-services";
            case OTHER_WELFARE_SERVICES -> "right-other-welfare-services";
        };
    }
}

package no.barnekoordinator.complaint.rules;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import no.barnekoordinator.platform.rule.Rule;
import no.barnekoordinator.platform.rule.RuleBook;
import org.jspecify.annotations.Nullable;

/**
 * The rules a complaint is handled by, with where they come from. They are data: {@code rules.csv} beside this class
 * has a line per rule and interval; here are only the names the code knows them by.
 */
public final class ComplaintRules {

    /** How long a family has to complain, from when it got to know. */
    public static final String COMPLAINT_DEADLINE = "complaint-deadline";

    /** How long a complainant has to mend what a complaint lacks. */
    public static final String DEFECT_DEADLINE = "defect-deadline";

    /** The municipality's own target for reassessing and forwarding. */
    public static final String REASSESSMENT_TARGET = "reassessment-target";

    /**
     * The norm for the county governor: nine of ten complaints within three months. Known for health and care
     * complaints in general; not yet confirmed for this kind, so it is a dated rule that can be replaced.
     */
    public static final String COUNTY_GOVERNOR_NORM = "county-governor-norm";

    /** After so long a decision is not complained about any more, whatever the reason for being late. */
    public static final String ONE_YEAR = "one-year-limit";

    /** How long a county governor may wait with saying that it may decide to the complainant's detriment. */
    public static final String DETRIMENT_NOTICE = "detriment-notice";

    /** The date the county governor itself has set. */
    public static final String FULFILMENT_DATE = "fulfilment-date";

    /** Who may complain. */
    public static final String STANDING = "complaint-standing";

    /** A complaint is signed. */
    public static final String SIGNATURE = "complaint-signature";

    /** Who complains for somebody else shows that it may. */
    public static final String AUTHORITY = "complaint-authority";

    /** When a late complaint is taken all the same. */
    public static final String LATE = "late-complaint";

    /** A change or an ending may wait. */
    public static final String DEFERRED_EFFECT = "deferred-effect";

    /** The law of the child coordinator came into force. */
    public static final LocalDate RIGHT_IN_FORCE = LocalDate.of(2022, 8, 1);

    private static final String FILE = "rules.csv";

    /** What a rule is about. */
    public enum Group {
        /** A time limit. */
        DEADLINE,
        /** How the complaint is handled. */
        PROCEDURE
    }

    /** A rule and what it is about. */
    public record Line(Group group, Rule rule) {}

    private ComplaintRules() {}

    /** Every rule there is or has been, in the order of the file. */
    public static List<Line> all() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                requireNonNull(ComplaintRules.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(ComplaintRules::line).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rules, with the municipality's own target among them. */
    public static RuleBook book(ComplaintSettings settings) {
        return new RuleBook(all().stream()
                .map(Line::rule)
                .map(rule ->
                        rule.id().equals(REASSESSMENT_TARGET) ? lasting(rule, settings.reassessmentTarget()) : rule)
                .toList());
    }

    private static Rule lasting(Rule rule, Period length) {
        return new Rule(rule.id(), rule.legalSource(), rule.validFrom(), rule.validTo(), rule.explanationKey(), length);
    }

    private static Line line(String text) {
        String[] cells = text.split(";", -1);
        LocalDate validTo = cells[4].isEmpty() ? null : LocalDate.parse(cells[4]);
        @Nullable Period length = cells[5].isEmpty() ? null : Period.parse(cells[5]);
        return new Line(
                Group.valueOf(cells[1]),
                new Rule(cells[0], cells[2], LocalDate.parse(cells[3]), validTo, "rule." + cells[0], length));
    }
}

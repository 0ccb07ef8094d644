package no.barnekoordinator.platform.calendar;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One line of the explanation of a {@link Deadline}: a code and its arguments; the words are in the message bundles.
 *
 * @param code what the line says
 * @param date the Norwegian date it speaks of
 * @param detail what else the line needs, as described at each {@link Code}; null where nothing
 */
public record Step(Code code, LocalDate date, @Nullable String detail) {

    /** What a line says, and the provision behind it. */
    public enum Code {
        /** The day the deadline starts to run. No detail. */
        STARTS(null),
        /** The rule that gives the deadline. Detail: the rule's id. */
        UNDER_RULE(null),
        /** So many days later; the first day is not counted. Detail: number of days. */
        DAYS_LATER("domstolloven § 148"),
        /** The same weekday so many weeks later. Detail: number of weeks. */
        SAME_WEEKDAY("domstolloven § 148"),
        /** The same day number so many months later. Detail: number of months. */
        SAME_DAY_OF_MONTH("domstolloven § 148"),
        /** That month has no such day, so its last day. Detail: number of months. */
        LAST_DAY_OF_SHORTER_MONTH("domstolloven § 148"),
        /** Moved past this Saturday. No detail. */
        MOVED_PAST_SATURDAY("domstolloven § 149"),
        /** Moved past this Sunday. No detail. */
        MOVED_PAST_SUNDAY("domstolloven § 149"),
        /** Moved past this public holiday. Detail: {@link PublicHoliday#messageKey()}. */
        MOVED_PAST_HOLIDAY("domstolloven § 149"),
        /** The last day; the deadline is broken when it has ended in Norway. No detail. */
        LAST_DAY(null);

        private final @Nullable String legalSource;

        Code(@Nullable String legalSource) {
            this.legalSource = legalSource;
        }

        /** The provision that makes the step, or null for a step that only states a fact. */
        public @Nullable String legalSource() {
            return legalSource;
        }

        /** Key in the message bundles, such as {@code calendar.step.same-weekday}; {0} is the date, {1} the detail. */
        public String messageKey() {
            return "calendar.step." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}

package no.barnekoordinator.platform.page;

import java.util.List;
import java.util.Locale;
import no.barnekoordinator.platform.calendar.Deadline;
import no.barnekoordinator.platform.calendar.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * The explanation of a deadline in the reader's language, from the day it starts to its last day.
 *
 * <p>A rule is called by the text {@code rule.<id>.title} of the service's own bundle, or by its id when there is none.
 */
public final class DeadlineWords {

    private final MessageSource messages;
    private final PageFormat format;

    DeadlineWords(MessageSource messages, PageFormat format) {
        this.messages = messages;
        this.format = format;
    }

    /** One sentence per step, in order, each followed by the provision behind it in parentheses, if there is one. */
    public List<String> lines(Deadline deadline) {
        return deadline.steps().stream().map(this::line).toList();
    }

    private String line(Step step) {
        Locale locale = LocaleContextHolder.getLocale();
        Object[] arguments = {format.date(step.date()), detail(step.code(), step.detail(), locale)};
        String text = messages.getMessage(step.code().messageKey(), arguments, locale);
        String source = step.code().legalSource();
        return source == null ? text : text + " (" + source + ")";
    }

    private Object detail(Step.Code code, @Nullable String detail, Locale locale) {
        if (detail == null) {
            return "";
        }
        return switch (code) {
            case DAYS_LATER, SAME_WEEKDAY, SAME_DAY_OF_MONTH, LAST_DAY_OF_SHORTER_MONTH -> Integer.valueOf(detail);
            case UNDER_RULE -> {
                String title = messages.getMessage("rule." + detail + ".title", null, detail, locale);
                yield title == null ? detail : title;
            }
            case MOVED_PAST_HOLIDAY -> messages.getMessage(detail, null, locale);
            case STARTS, MOVED_PAST_SATURDAY, MOVED_PAST_SUNDAY, LAST_DAY -> detail;
        };
    }
}

package no.barnekoordinator.platform.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.barnekoordinator.platform.time.Oslo;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * Dates and figures as the reader's language writes them; {@code fmt} in every template.
 *
 * <p>An instant is shown as the date or time in Norway. Thousands are grouped with a non-breaking space and decimals
 * follow a comma in the Norwegian languages and Northern Sámi. Null gives {@code "–"}, as in a table where nothing is
 * known.
 */
public final class PageFormat {

    /** From how many days ahead a deadline is shown as near. */
    static final int NEAR_DAYS = 7;

    private static final String NOTHING = "–";
    private static final Pattern PERIOD = Pattern.compile("(\\d{4})(?:Q([1-4])|M(0[1-9]|1[0-2]))?");

    private final MessageSource messages;
    private final Clock clock;

    PageFormat(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** {@code 22. november 2026}. */
    public String date(@Nullable Temporal when) {
        return when == null ? NOTHING : write("date.pattern", dateOf(when));
    }

    /** {@code 22. november 2026 kl. 14.05}. */
    public String dateTime(@Nullable Instant when) {
        return when == null ? NOTHING : write("date-time.pattern", when.atZone(Oslo.ZONE));
    }

    /** {@code om 3 dager}, {@code i dag}, {@code for 2 dager siden}. */
    public String relative(@Nullable Temporal when) {
        return when == null ? NOTHING : inWords(daysUntil(when), "relative.today", "relative.ahead", "relative.ago");
    }

    /** The same as {@link #relative}, for something that lies behind. */
    public String ago(@Nullable Temporal when) {
        return relative(when);
    }

    /** {@code om 3 dager}, {@code fristen er i dag}, {@code 2 dager over fristen}. */
    public String deadline(@Nullable Temporal due) {
        return due == null ? NOTHING : inWords(daysUntil(due), "deadline.today", "deadline.ahead", "deadline.over");
    }

    /** {@code late}, {@code near} (within a week), {@code open}, or {@code none} without a date. */
    public String deadlineState(@Nullable Temporal due) {
        if (due == null) {
            return "none";
        }
        long days = daysUntil(due);
        return days < 0 ? "late" : days <= NEAR_DAYS ? "near" : "open";
    }

    /** The tag colour of a deadline: red only when the duty is broken. */
    public String deadlineColor(@Nullable Temporal due) {
        return switch (deadlineState(due)) {
            case "late" -> "danger";
            case "near" -> "warning";
            default -> "neutral";
        };
    }

    /** Days from today in Norway until a date; negative when it has passed. */
    public long daysUntil(Temporal when) {
        return ChronoUnit.DAYS.between(Oslo.dateOf(clock.instant()), dateOf(when));
    }

    /** Today's date in Norway. */
    public LocalDate today() {
        return Oslo.dateOf(clock.instant());
    }

    /** The value of {@code <time datetime>}: ISO 8601. */
    public String iso(Temporal when) {
        return when.toString();
    }

    /** A whole number, {@code 12 345}. */
    public String number(@Nullable Number value) {
        return decimal(value, 0);
    }

    /** A number with at most so many decimals, {@code 12 345,6}. */
    public String decimal(@Nullable Number value, int digits) {
        if (value == null) {
            return NOTHING;
        }
        NumberFormat format = NumberFormat.getNumberInstance(locale());
        format.setMaximumFractionDigits(digits);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value instanceof BigDecimal exact ? exact : value);
    }

    /** A share between 0 and 1 as {@code 34 %}. */
    public String percent(@Nullable Number share) {
        if (share == null) {
            return NOTHING;
        }
        NumberFormat format = NumberFormat.getPercentInstance(locale());
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(share);
    }

    /**
     * A statistics period in words: {@code 2026}, {@code 2026Q1} ({@code 1. kvartal 2026}) or {@code 2026M03}
     * ({@code mars 2026}). Anything else is returned as it is.
     */
    public String period(@Nullable String code) {
        if (code == null) {
            return NOTHING;
        }
        Matcher matcher = PERIOD.matcher(code);
        if (!matcher.matches()) {
            return code;
        }
        String year = matcher.group(1);
        if (matcher.group(2) != null) {
            return message("period.quarter", matcher.group(2), year);
        }
        if (matcher.group(3) != null) {
            String month =
                    Month.of(Integer.parseInt(matcher.group(3))).getDisplayName(TextStyle.FULL_STANDALONE, locale());
            return message("period.month", month, year);
        }
        return year;
    }

    private String write(String patternKey, Temporal when) {
        String text = DateTimeFormatter.ofPattern(message(patternKey), locale()).format(when);
        // The locale data name the month (skábmamánnu); a date says which day of it (skábmamánu 22. b.).
        return Language.of(locale()) == Language.NORTHERN_SAMI ? text.replace("mánnu", "mánu") : text;
    }

    private String inWords(long days, String today, String ahead, String behind) {
        return days == 0 ? message(today) : days > 0 ? message(ahead, days) : message(behind, -days);
    }

    private static LocalDate dateOf(Temporal when) {
        return when instanceof Instant instant ? Oslo.dateOf(instant) : LocalDate.from(when);
    }

    private String message(String key, Object... arguments) {
        return messages.getMessage(key, arguments.length == 0 ? null : arguments, locale());
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}

package no.barnekoordinator.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import no.barnekoordinator.platform.calendar.NorwegianCalendar;
import no.barnekoordinator.platform.rule.Rule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

class DeadlineWordsTest {

    private final NorwegianCalendar calendar = new NorwegianCalendar();

    @AfterEach
    void noLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void a_deadline_that_runs_into_christmas_is_told_day_by_day_with_its_sources() {
        LocaleContextHolder.setLocale(Locale.forLanguageTag("nb"));
        Rule rule = new Rule(
                "four-weeks", "pbrl § 7-5", LocalDate.of(2022, 8, 1), null, "rule.four-weeks", Period.ofWeeks(4));

        assertThat(words().lines(calendar.deadline(LocalDate.of(2026, 11, 27), rule)))
                .containsExactly(
                        "Fristen begynner å løpe 27. november 2026.",
                        "Den følger av regelen «four-weeks».",
                        "Samme ukedag 4 uker senere er 25. desember 2026. (domstolloven § 148)",
                        "25. desember 2026 er første juledag. Fristen flyttes til neste virkedag. (domstolloven § 149)",
                        "26. desember 2026 er andre juledag. Fristen flyttes til neste virkedag. (domstolloven § 149)",
                        "27. desember 2026 er en søndag. Fristen flyttes til neste virkedag. (domstolloven § 149)",
                        "Siste dag er 28. desember 2026.");
    }

    @Test
    void one_month_is_said_in_the_singular_in_every_language() {
        for (String language : new String[] {"nb", "nn", "se", "en"}) {
            LocaleContextHolder.setLocale(Locale.forLanguageTag(language));

            assertThat(words().lines(calendar.deadline(LocalDate.of(2026, 10, 5), Period.ofMonths(1))))
                    .hasSize(3)
                    .noneMatch(line -> line.contains("{") || line.contains("1 m"));
        }
    }

    private static DeadlineWords words() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.addBasenames("i18n/platform");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new DeadlineWords(messages, new PageFormat(messages, Clock.systemUTC()));
    }
}

package no.barnekoordinator.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

class PageFormatTest {

    /** Half past midnight in Norway on the 22nd, still the 21st in UTC. */
    private static final Instant NOW = Instant.parse("2026-11-21T23:30:00Z");

    @AfterEach
    void noLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @CsvSource({
        "nb, 2026-11-22, i dag, fristen er i dag",
        "nb, 2026-11-23, i morgen, i morgen",
        "nb, 2026-11-25, om 3 dager, om 3 dager",
        "nb, 2026-11-21, i går, 1 dag over fristen",
        "nb, 2026-11-20, for 2 dager siden, 2 dager over fristen",
        "nn, 2026-11-20, for 2 dagar sidan, 2 dagar over fristen",
        "en, 2026-11-20, 2 days ago, 2 days overdue"
    })
    void days_are_counted_from_the_date_in_norway(String language, LocalDate date, String relative, String deadline) {
        PageFormat format = in(language);

        assertThat(format.relative(date)).isEqualTo(relative);
        assertThat(format.deadline(date)).isEqualTo(deadline);
    }

    @Test
    void an_instant_is_shown_as_the_time_in_norway() {
        assertThat(in("nb").dateTime(NOW)).isEqualTo("22. november 2026 kl. 00.30");
        assertThat(in("nb").date(NOW)).isEqualTo("22. november 2026");
        assertThat(in("en").dateTime(NOW)).isEqualTo("22 November 2026 at 00:30");
    }

    @Test
    void figures_follow_the_language() {
        assertThat(in("nb").number(1234567)).isEqualTo("1\u00a0234\u00a0567");
        assertThat(in("nb").decimal(new BigDecimal("12.55"), 1)).isEqualTo("12,6");
        assertThat(in("nn").percent(0.345)).isEqualTo("35\u00a0%");
        assertThat(in("se").decimal(1234.5, 1)).isEqualTo("1\u00a0234,5");
        assertThat(in("en").decimal(1234.5, 1)).isEqualTo("1,234.5");
    }

    @Test
    void a_period_of_the_statistics_is_said_in_words() {
        assertThat(in("nb").period("2026Q1")).isEqualTo("1. kvartal 2026");
        assertThat(in("nb").period("2026M03")).isEqualTo("mars 2026");
        assertThat(in("en").period("2026Q4")).isEqualTo("Quarter 4, 2026");
        assertThat(in("nb").period("2026")).isEqualTo("2026");
        assertThat(in("nb").period("2026M13")).isEqualTo("2026M13");
    }

    @Test
    void nothing_known_is_a_dash() {
        assertThat(in("nb").date(null)).isEqualTo("–");
        assertThat(in("nb").number(null)).isEqualTo("–");
        assertThat(in("nb").deadlineState(null)).isEqualTo("none");
    }

    @Test
    void only_a_broken_duty_is_red() {
        assertThat(in("nb").deadlineColor(LocalDate.of(2026, 11, 21))).isEqualTo("danger");
        assertThat(in("nb").deadlineColor(LocalDate.of(2026, 11, 22))).isEqualTo("warning");
        assertThat(in("nb").deadlineColor(LocalDate.of(2026, 11, 29))).isEqualTo("warning");
        assertThat(in("nb").deadlineColor(LocalDate.of(2026, 11, 30))).isEqualTo("neutral");
    }

    private static PageFormat in(String language) {
        LocaleContextHolder.setLocale(Locale.forLanguageTag(language));
        ResourceBundleMessageSource words = new ResourceBundleMessageSource();
        words.setBasename("i18n/platform");
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        return new PageFormat(words, Clock.fixed(NOW, ZoneOffset.UTC));
    }
}

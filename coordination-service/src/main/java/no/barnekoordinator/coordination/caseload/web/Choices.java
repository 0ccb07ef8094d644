package no.barnekoordinator.coordination.caseload.web;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.barnekoordinator.coordination.caseload.CoordinatorRow;
import no.barnekoordinator.coordination.caseload.Suggestion;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What can be chosen in the forms, in the reader's language, and what was chosen. */
@Component
class Choices {

    private static final String SIGN_LANGUAGE = "nsl";

    /** Those most often asked for; the API takes others. */
    private static final List<String> OFFERED = List.of(
            "nb",
            "nn",
            "se",
            SIGN_LANGUAGE,
            "en",
            "ar",
            "da",
            "fa",
            "fi",
            "lt",
            "pl",
            "ro",
            "ru",
            "so",
            "sv",
            "ti",
            "tr",
            "uk",
            "ur",
            "vi");

    private final MessageSource messages;

    Choices(MessageSource messages) {
        this.messages = messages;
    }

    /** Codes with their words, found under {@code prefix.CODE}. */
    Map<String, String> of(String prefix, Enum<?>[] codes) {
        Map<String, String> choices = new LinkedHashMap<>();
        for (Enum<?> code : codes) {
            choices.put(code.name(), text(prefix + "." + code.name()));
        }
        return choices;
    }

    /** Those who could be appointed, the likeliest first, each with load, capacity and what stands in the way. */
    Map<String, String> suggested(List<Suggestion> suggestions) {
        Map<String, String> choices = new LinkedHashMap<>();
        for (Suggestion each : suggestions) {
            CoordinatorRow row = each.coordinator();
            String words = text("coordinator.choice", nameOf(row), row.load(), row.capacity());
            choices.put(
                    row.coordinatorId().toString(),
                    each.mayBeAppointed()
                            ? words
                            : words + " – "
                                    + text("suggest.reason." + each.reasons().getFirst()));
        }
        return choices;
    }

    /** The languages a form offers, by their names in the reader's language. */
    Map<String, String> languages() {
        Map<String, String> choices = new TreeMap<>();
        OFFERED.forEach(code -> choices.put(languageOf(code), code));
        Map<String, String> byCode = new LinkedHashMap<>();
        choices.forEach((name, code) -> byCode.put(code, name));
        return byCode;
    }

    /** Names of languages in the reader's language, with commas between. */
    String languages(List<String> codes) {
        return codes.stream().map(this::languageOf).collect(joining(", "));
    }

    private String languageOf(String code) {
        return code.equals(SIGN_LANGUAGE)
                ? text("language.sign")
                : Locale.of(code).getDisplayLanguage(LocaleContextHolder.getLocale());
    }

    /** A whole number as typed; empty for anything else. */
    static Optional<Integer> number(@Nullable String typed) {
        return typed != null && typed.strip().matches("[0-9]{1,6}")
                ? Optional.of(Integer.valueOf(typed.strip()))
                : Optional.empty();
    }

    /** The name, or what stands in its place once it is erased. */
    String nameOf(CoordinatorRow row) {
        return Optional.ofNullable(row.name()).orElseGet(() -> text("coordinator.erased"));
    }

    /** The code that was chosen; empty for nothing, and for what is no code. */
    static <E extends Enum<E>> Optional<E> code(E[] codes, @Nullable String chosen) {
        return Arrays.stream(codes).filter(code -> code.name().equals(chosen)).findFirst();
    }

    /** A date as a browser sends it, {@code 2026-11-22}; empty for anything else. */
    static Optional<LocalDate> date(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments.length == 0 ? null : arguments, LocaleContextHolder.getLocale());
    }
}

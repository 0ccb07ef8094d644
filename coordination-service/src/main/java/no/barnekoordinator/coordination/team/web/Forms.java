package no.barnekoordinator.coordination.team.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import no.barnekoordinator.coordination.team.Members;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.page.FormProblems;
import no.barnekoordinator.platform.view.CaughtUp;
import no.barnekoordinator.platform.web.Write;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the forms of the room have in common: reading what was typed, sending it, and showing what is wrong. */
@Component
class Forms {

    private final CaughtUp caughtUp;
    private final MessageSource messages;

    Forms(CaughtUp caughtUp, MessageSource messages) {
        this.caughtUp = caughtUp;
        this.messages = messages;
    }

    /** Has the effect once; empty when the form is to be shown again with its problems. */
    Optional<String> send(Write write, FormProblems problems, Map<String, String> fields, Supplier<String> effect) {
        if (problems.isAny()) {
            return Optional.empty();
        }
        try {
            String target = write.form(effect);
            caughtUp.await(Members.PROCESSOR);
            return Optional.of(target);
        } catch (Refusal refusal) {
            problems.addRefusal(refusal, fields);
            return Optional.empty();
        }
    }

    static void showProblems(FormProblems problems, Model model, HttpServletResponse response) {
        model.addAttribute("problems", problems);
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    }

    /** Codes with their words, found under {@code prefix.CODE}. */
    Map<String, String> choices(String prefix, Enum<?>[] codes) {
        Map<String, String> choices = new LinkedHashMap<>();
        for (Enum<?> code : codes) {
            choices.put(code.name(), text(prefix + "." + code.name()));
        }
        return choices;
    }

    String text(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }

    /** The code that was chosen; null for nothing, and for what is no code. */
    static <E extends Enum<E>> @Nullable E code(E[] codes, @Nullable String chosen) {
        return Arrays.stream(codes)
                .filter(code -> code.name().equals(chosen))
                .findFirst()
                .orElse(null);
    }

    /** A date as a browser sends it; null for an empty field, and noted as a problem for anything else. */
    static @Nullable LocalDate date(String field, @Nullable String typed, FormProblems problems) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException notADate) {
            problems.add(field, "form.date");
            return null;
        }
    }
}

package no.barnekoordinator.request.words;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The choices of a form field, in the reader's language. */
@Component
public class Choices {

    private final MessageSource messages;

    Choices(MessageSource messages) {
        this.messages = messages;
    }

    /** Name of each value to its text {@code <prefix>.<name>}, in the order given. */
    @SafeVarargs
    public final <E extends Enum<E>> Map<String, String> of(String prefix, E... values) {
        Map<String, String> choices = new LinkedHashMap<>();
        for (E value : values) {
            choices.put(value.name(), text(prefix + "." + value.name()));
        }
        return choices;
    }

    /** {@code true} and {@code false} to the texts of two keys. */
    public Map<String, String> yesOrNo(String yesKey, String noKey) {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("true", text(yesKey));
        choices.put("false", text(noKey));
        return choices;
    }

    /** One text in the reader's language. */
    public String word(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    private String text(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}

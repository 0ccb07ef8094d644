package no.barnekoordinator.complaint.casefile.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The choices of a form field, with their labels in the reader's language. */
@Component
public class Options {

    private final MessageSource messages;

    Options(MessageSource messages) {
        this.messages = messages;
    }

    /** Each code with the text of {@code <prefix>.<code>}, in the order of the codes. */
    public Map<String, String> of(String prefix, Enum<?>... codes) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (Enum<?> code : codes) {
            labels.put(
                    code.name(),
                    messages.getMessage(prefix + "." + code.name(), null, LocaleContextHolder.getLocale()));
        }
        return labels;
    }

    /** Yes and no, with the texts of {@code <prefix>.true} and {@code <prefix>.false}. */
    public Map<String, String> yesNo(String prefix) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (String code : new String[] {"true", "false"}) {
            labels.put(code, messages.getMessage(prefix + "." + code, null, LocaleContextHolder.getLocale()));
        }
        return labels;
    }
}

package no.barnekoordinator.platform.letter;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.barnekoordinator.platform.page.Language;
import no.barnekoordinator.platform.page.PageFormat;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * Prints a letter: {@code classpath:/letters/NAME.html} and a model become a PDF/UA-1 document (ISO 14289-1:2014) in
 * one of the four languages. Needs no HTTP exchange, and fetches nothing.
 *
 * <p>A template hands its title, its description and its {@code <main>} to {@code letters/frame.html}, which says how,
 * and what it takes from the model. {@code fmt} is there as on the pages. The same template, model and time give the
 * same bytes.
 */
public final class LetterPress {

    /** What no letter can do without. */
    private static final List<String> REQUIRED = List.of("sender", "recipient", "reference");

    private final ITemplateEngine templates;
    private final MessageSource messages;
    private final PageFormat format;
    private final Clock clock;
    private final Typesetter typesetter = new Typesetter();

    LetterPress(MessageSource messages, PageFormat format, Clock clock) {
        this.templates = engine(messages);
        this.messages = messages;
        this.format = format;
        this.clock = clock;
    }

    /**
     * Prints a letter.
     *
     * @param template name of the template, without folder and ending
     * @param locale the reader's language; bokmål is used for any but the four
     * @param model what the frame and the template take; see {@code letters/frame.html}
     * @throws IllegalArgumentException when the frame lacks something it needs; says what, and never repeats a value
     * @throws IllegalStateException when the template asks for something that cannot be printed, such as a picture
     */
    public PrintedLetter print(String template, Locale locale, Map<String, Object> model) {
        for (String key : REQUIRED) {
            if (model.get(key) == null) {
                throw new IllegalArgumentException("The letter " + template + " lacks a " + key);
            }
        }
        Language language = Language.of(locale);
        LocaleContext before = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(language.locale());
        try {
            Document html = Jsoup.parse(templates.process(template, context(language, model)));
            requireDescription(template, html);
            return new PrintedLetter(typesetter.set(html, clock.instant()), html.title(), language.locale());
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
    }

    private Context context(Language language, Map<String, Object> model) {
        Context context = new Context(language.locale(), model);
        context.setVariable("fmt", format);
        context.setVariable(
                "languageNote",
                language.draft() ? messages.getMessage("layout.draft.text", null, Language.BOKMAL.locale()) : null);
        return context;
    }

    /** A document without them is announced to a listener by its file name. */
    private static void requireDescription(String template, Document html) {
        String description = html.select("meta[name=subject]").attr("content");
        if (html.title().isBlank() || description.isBlank()) {
            throw new IllegalArgumentException("The letter " + template + " has no title or no description");
        }
    }

    private static ITemplateEngine engine(MessageSource messages) {
        ClassLoaderTemplateResolver letters = new ClassLoaderTemplateResolver(LetterPress.class.getClassLoader());
        letters.setPrefix("letters/");
        letters.setSuffix(".html");
        letters.setTemplateMode(TemplateMode.HTML);
        letters.setCharacterEncoding("UTF-8");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(letters);
        engine.setTemplateEngineMessageSource(messages);
        return engine;
    }
}

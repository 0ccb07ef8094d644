package no.barnekoordinator.platform.page;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The four languages of the pages. A draft has not been read by a speaker yet and is marked so on every page. */
public enum Language {
    BOKMAL("nb", false),
    NYNORSK("nn", false),
    NORTHERN_SAMI("se", true),
    ENGLISH("en", false);

    private final String tag;
    private final Locale locale;
    private final boolean draft;

    Language(String tag, boolean draft) {
        this.tag = tag;
        this.locale = Locale.forLanguageTag(tag);
        this.draft = draft;
    }

    /** BCP 47 tag, as in {@code <html lang>}, the cookie {@code lang} and the parameter {@code ?lang=}. */
    public String tag() {
        return tag;
    }

    /** The locale its messages, dates and figures are written in. */
    public Locale locale() {
        return locale;
    }

    /** Whether the pages must say that the text is a draft. */
    public boolean draft() {
        return draft;
    }

    /** The language with exactly this tag; empty for null and anything unknown. */
    public static Optional<Language> withTag(@Nullable String tag) {
        for (Language language : values()) {
            if (language.tag.equals(tag)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    /** The language of a locale; bokmål when it is none of the four. */
    public static Language of(Locale locale) {
        return withTag(locale.getLanguage()).orElse(BOKMAL);
    }
}

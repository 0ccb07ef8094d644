package no.barnekoordinator.platform.page;

/**
 * One entry of the language switch.
 *
 * @param tag BCP 47 tag
 * @param name the language's own name for itself
 * @param href the page being shown, in that language
 * @param chosen whether the page is in it now
 * @param draft whether its text is a draft
 */
public record LanguageChoice(String tag, String name, String href, boolean chosen, boolean draft) {}

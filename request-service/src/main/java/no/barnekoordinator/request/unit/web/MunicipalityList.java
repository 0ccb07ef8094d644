package no.barnekoordinator.request.unit.web;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.text.Collator;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import no.barnekoordinator.contracts.municipality.Municipalities;
import no.barnekoordinator.contracts.municipality.Municipality;
import org.springframework.stereotype.Component;

/** The municipalities somebody looks for, by county and then by name. */
@Component
class MunicipalityList {

    private static final Locale NORWEGIAN = Locale.forLanguageTag("nb");

    private final Municipalities municipalities;

    MunicipalityList(Municipalities municipalities) {
        this.municipalities = municipalities;
    }

    /**
     * County name to those of its municipalities whose name, in any of its languages, holds the text, or whose number
     * begins with it. All of them when the text is blank.
     *
     * @param on a date in Norway
     */
    Map<String, List<Municipality>> found(String text, LocalDate on) {
        String wanted = plain(text.strip());
        Collator collator = Collator.getInstance(NORWEGIAN); // not safe to share between threads
        Comparator<Municipality> byName = Comparator.comparing(Municipality::name, collator);
        return municipalities.validOn(on).stream()
                .filter(one ->
                        plain(one.name()).contains(wanted) || one.number().startsWith(wanted))
                .collect(groupingBy(
                        Municipality::countyName,
                        () -> new TreeMap<>(collator),
                        collectingAndThen(
                                toList(), rows -> rows.stream().sorted(byName).toList())));
    }

    /** In small letters and without marks, so that Unjarga finds Unjárga; å stays å. */
    private static String plain(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(NORWEGIAN);
        StringBuilder plain = new StringBuilder();
        composed.codePoints()
                .mapToObj(Character::toString)
                .map(letter -> letter.equals("å")
                        ? letter
                        : Normalizer.normalize(letter, Normalizer.Form.NFD).replaceAll("\\p{M}", ""))
                .forEach(plain::append);
        return plain.toString();
    }
}

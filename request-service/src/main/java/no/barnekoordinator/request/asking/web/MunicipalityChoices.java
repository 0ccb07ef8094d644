package no.barnekoordinator.request.asking.web;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import no.barnekoordinator.contracts.municipality.Municipalities;
import no.barnekoordinator.contracts.municipality.Municipality;
import org.springframework.stereotype.Component;

/** The municipalities to choose among, in the order a Norwegian looks for them: by county, then by name. */
@Component
class MunicipalityChoices {

    private static final Locale NORWEGIAN = Locale.forLanguageTag("nb");

    private final Municipalities municipalities;

    MunicipalityChoices(Municipalities municipalities) {
        this.municipalities = municipalities;
    }

    /** County name to its municipalities, as they are on a date in Norway. */
    Map<String, List<Municipality>> on(LocalDate date) {
        Collator collator = Collator.getInstance(NORWEGIAN); // not safe to share between threads
        Comparator<Municipality> byName = Comparator.comparing(Municipality::name, collator);
        return municipalities.validOn(date).stream()
                .collect(groupingBy(
                        Municipality::countyName,
                        () -> new TreeMap<>(collator),
                        collectingAndThen(
                                toList(), rows -> rows.stream().sorted(byName).toList())));
    }

    /** Whether there is such a municipality on a date in Norway. */
    boolean exists(String number, LocalDate date) {
        return municipalities.find(number, date).isPresent();
    }

    /** The name of a municipality; its number when nobody knows it. */
    String nameOf(String number) {
        return municipalities.find(number).map(Municipality::name).orElse(number);
    }
}

package no.barnekoordinator.reporting.supervision;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.barnekoordinator.contracts.municipality.Municipalities;
import no.barnekoordinator.contracts.municipality.Municipality;
import no.barnekoordinator.platform.page.PageFormat;
import no.barnekoordinator.reporting.statistics.Span;
import no.barnekoordinator.reporting.statistics.Statistics;
import no.barnekoordinator.reporting.statistics.Words;
import no.barnekoordinator.reporting.supervision.MapView.Option;
import org.springframework.stereotype.Component;

/** What a reader can choose on a dashboard; all of it stands in the address. */
@Component
class Choices {

    /** Shown when nothing is chosen. */
    static final String SPAN = "last-12-months";

    /** Shown when nothing is chosen. */
    static final String LENGTH = "month";

    private static final List<String> LENGTHS = List.of("month", "quarter", "year");
    private static final int QUARTERS = 8;

    private final Statistics statistics;
    private final Municipalities municipalities;
    private final Words words;
    private final PageFormat format;

    Choices(Statistics statistics, Municipalities municipalities, Words words, PageFormat format) {
        this.statistics = statistics;
        this.municipalities = municipalities;
        this.words = words;
        this.format = format;
    }

    /**
     * The choices.
     *
     * @param span the chosen time in words
     * @param months the chosen time from its first month to its last
     */
    public record Choice(List<Group> places, List<Option> periods, List<Option> lengths, String span, String months) {}

    /** Places of a kind. */
    public record Group(String label, List<Option> places) {}

    Choice of(Asked asked) {
        String span = asked.span().code();
        List<String> codes = new ArrayList<>(Span.RELATIVE);
        codes.addAll(statistics.periods("requests", "year").reversed());
        List<String> quarters = statistics.periods("requests", "quarter").reversed();
        codes.addAll(quarters.subList(0, Math.min(QUARTERS, quarters.size())));
        if (!codes.contains(span)) {
            codes.add(span);
        }
        return new Choice(
                places(asked.region()),
                codes.stream()
                        .map(code -> new Option(code, label(code, words, format), code.equals(span)))
                        .toList(),
                LENGTHS.stream()
                        .map(length ->
                                new Option(length, words.text("length." + length), length.equals(asked.length())))
                        .toList(),
                label(span, words, format),
                words.text(
                        "span.months",
                        format.period(asked.span().firstMonth()),
                        format.period(asked.span().lastMonth())));
    }

    private List<Group> places(String chosen) {
        List<Group> groups = new ArrayList<>();
        groups.add(new Group(
                words.text("choice.country"),
                Stream.concat(Stream.of(Statistics.NATION), statistics.everyCounty().stream())
                        .map(code -> option(code, chosen))
                        .toList()));
        for (String county : statistics.everyCounty()) {
            groups.add(new Group(
                    words.region(county),
                    municipalitiesOf(county).stream()
                            .map(code -> option(code, chosen))
                            .toList()));
        }
        return List.copyOf(groups);
    }

    private Option option(String code, String chosen) {
        return new Option(code, words.region(code), code.equals(chosen));
    }

    /** The municipalities there are now in a county, by number. */
    List<String> municipalitiesOf(String county) {
        return municipalities.byCounty(county).stream()
                .filter(municipality -> municipality.validTo() == null)
                .map(Municipality::number)
                .toList();
    }

    private static String label(String code, Words words, PageFormat format) {
        return Span.RELATIVE.contains(code) ? words.text("span." + code) : format.period(code);
    }

    /** A span in words, as part of a title. */
    static String inWords(Span span, Words words, PageFormat format) {
        return label(span.code(), words, format);
    }
}

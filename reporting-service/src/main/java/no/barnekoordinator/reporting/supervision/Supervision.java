package no.barnekoordinator.reporting.supervision;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.page.PageFormat;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.reporting.caseload.Caseload;
import no.barnekoordinator.reporting.procedure.InformationProcedures;
import no.barnekoordinator.reporting.statistics.Span;
import no.barnekoordinator.reporting.statistics.Statistics;
import no.barnekoordinator.reporting.statistics.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the supervision pages show: one municipality to those who run it, and every place as published. */
@Component
public class Supervision {

    private static final String NATION = Statistics.NATION;
    private static final int COUNTY_DIGITS = 2;

    private final Charts charts;
    private final Maps maps;
    private final Choices choices;
    private final Scorecard scorecard;
    private final Figures figures;
    private final Caseload caseload;
    private final InformationProcedures procedures;
    private final Statistics statistics;
    private final Words words;
    private final PageFormat format;
    private final Clock clock;

    Supervision(
            Charts charts,
            Maps maps,
            Choices choices,
            Scorecard scorecard,
            Figures figures,
            Caseload caseload,
            InformationProcedures procedures,
            Statistics statistics,
            Words words,
            PageFormat format,
            Clock clock) {
        this.charts = charts;
        this.maps = maps;
        this.choices = choices;
        this.scorecard = scorecard;
        this.figures = figures;
        this.caseload = caseload;
        this.procedures = procedures;
        this.statistics = statistics;
        this.words = words;
        this.format = format;
        this.clock = clock;
    }

    /**
     * What a reader has chosen, as it stands in the address.
     *
     * @param place code of a nation, county or municipality; null for the nation
     * @param period a period's code or a relative one; null for the last twelve months
     * @param length of the periods in charts over time; null for months
     * @param indicator what the map is coloured by; null for the one shown first
     * @param map {@code tiles} for tiles where there are outlines; null for outlines
     */
    public record Wanted(
            @Nullable String place,
            @Nullable String period,
            @Nullable String length,
            @Nullable String indicator,
            @Nullable String map) {

        /** The own municipality. */
        public static Wanted own(@Nullable String period, @Nullable String length) {
            return new Wanted(null, period, length, null, null);
        }

        boolean tiles() {
            return TILES.equals(map);
        }
    }

    private static final String TILES = "tiles";
    private static final String PLACES = "/tilsyn/norge?";

    /**
     * A figure in words.
     *
     * @param label message key
     * @param note the time it is for
     */
    public record Card(String label, String value, String note) {}

    /** A place on the way from the nation to the one shown; null address for the one shown. */
    public record Crumb(String name, @Nullable String href) {}

    /**
     * A dashboard.
     *
     * @param again address that shows the same
     * @param exact whether these are the reader's own figures, and not as published
     * @param year the year the duties and the survey are shown for
     * @param places the counties, or the municipalities of the county; null for a municipality
     * @param map the same places as a map
     */
    public record Board(
            String region,
            String name,
            String again,
            boolean exact,
            List<Crumb> path,
            Choices.Choice choice,
            List<Card> cards,
            String year,
            List<Scorecard.Line> scorecard,
            List<ChartView> charts,
            @Nullable ChartView places,
            @Nullable MapView map,
            ChartView survey) {}

    /** What is added for those who run the municipality; exact figures. */
    public record Own(
            String municipality,
            String name,
            Board board,
            Caseload.OfMunicipality now,
            List<Caseload.OfCoordinator> coordinators,
            InformationProcedures.OfMunicipality procedure) {}

    /** The dashboard of those who run the municipality. */
    public Own own(String municipality, Wanted wanted) {
        return new Own(
                municipality,
                words.region(municipality),
                board("/tilsyn?", new Wanted(municipality, wanted.period(), wanted.length(), null, null), municipality),
                caseload.of(municipality),
                caseload.perCoordinator(municipality),
                procedures.of(municipality));
    }

    /**
     * The dashboard of a place.
     *
     * @param own the municipality whose exact figures the reader may see; null for none
     * @throws Refusal not found, for a place there is not; malformed, for another choice that cannot be
     */
    public Board board(Wanted wanted, @Nullable String own) {
        return board(PLACES, wanted, own);
    }

    private Board board(String page, Wanted wanted, @Nullable String own) {
        String region = wanted.place() == null || wanted.place().isEmpty() ? NATION : wanted.place();
        mustBeThere(region);
        Span span = Span.of(or(wanted.period(), Choices.SPAN), Oslo.dateOf(clock.instant()));
        String length = or(wanted.length(), Choices.LENGTH);
        Asked asked = new Asked(region, own, span, length);
        Function<String, String> address = place -> address(PLACES, place, wanted);
        List<String> places = region.equals(NATION)
                ? statistics.everyCounty()
                : region.length() == COUNTY_DIGITS ? choices.municipalitiesOf(region) : List.of();
        return new Board(
                region,
                words.region(region),
                page.equals(PLACES) ? address.apply(region) : address(page, null, wanted),
                region.equals(own),
                path(region, address),
                choices.of(asked),
                cards(asked),
                span.year(),
                scorecard.of(region, span.year(), own),
                List.of(
                        charts.requestsAndDecisions(asked),
                        charts.daysUsed(asked),
                        charts.caseload(asked),
                        charts.deadlines(asked),
                        charts.delays(asked),
                        charts.complaints(asked)),
                places.isEmpty() ? null : charts.places(places, asked, address),
                places.isEmpty() ? null : maps.of(places, asked, wanted.indicator(), wanted.tiles(), address),
                charts.survey(asked));
    }

    private void mustBeThere(String region) {
        boolean known = region.equals(NATION)
                || statistics.everyCounty().contains(region)
                || statistics.everyMunicipality().contains(region);
        if (!known) {
            throw Refusal.notFound();
        }
    }

    private static String or(@Nullable String given, String otherwise) {
        return given == null || given.isEmpty() ? otherwise : given;
    }

    /** The same choices for another place. They are codes that have been read: nothing needs escaping. */
    private static String address(String page, @Nullable String place, Wanted wanted) {
        StringBuilder address = new StringBuilder(page);
        add(address, "place", place);
        add(address, "period", wanted.period());
        add(address, "length", wanted.length());
        add(address, "indicator", wanted.indicator());
        add(address, "map", wanted.tiles() ? TILES : null);
        return address.toString();
    }

    private static void add(StringBuilder address, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            address.append(address.charAt(address.length() - 1) == '?' ? "" : "&")
                    .append(name)
                    .append('=')
                    .append(value);
        }
    }

    private List<Crumb> path(String region, Function<String, String> address) {
        List<Crumb> path = new ArrayList<>();
        if (!region.equals(NATION)) {
            path.add(new Crumb(words.region(NATION), address.apply(NATION)));
            String county = region.substring(0, COUNTY_DIGITS);
            if (!county.equals(region)) {
                path.add(new Crumb(words.region(county), address.apply(county)));
            }
        }
        path.add(new Crumb(words.region(region), null));
        return List.copyOf(path);
    }

    private List<Card> cards(Asked asked) {
        return List.of(
                card("card.families", Indicator.FAMILIES, asked),
                card("card.without", Indicator.WITHOUT_COORDINATOR, asked),
                card("card.requests", Indicator.REQUESTS, asked),
                card("card.refused", Indicator.REFUSED, asked),
                card("card.days", Indicator.MEDIAN_DAYS_TO_DECISION, asked),
                card("card.appointment", Indicator.MEDIAN_DAYS_TO_APPOINTMENT, asked),
                card("card.delayed", Indicator.SHARE_DELAYED, asked),
                card("card.complaints", Indicator.COMPLAINTS, asked));
    }

    private Card card(String label, Indicator indicator, Asked asked) {
        Spanned data = charts.over(indicator.table(), List.of(asked.region()), asked.span(), asked.own());
        String last = data.lastPeriod();
        String time = indicator.isOfOnePeriod() && last != null
                ? format.period(last)
                : Choices.inWords(asked.span(), words, format);
        return new Card(label, figures.inWords(indicator.in(data, asked.region())), time);
    }
}

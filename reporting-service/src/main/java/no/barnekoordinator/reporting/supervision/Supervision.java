package no.barnekoordinator.reporting.supervision;

import java.util.List;
import no.barnekoordinator.contracts.municipality.Municipalities;
import no.barnekoordinator.contracts.municipality.Municipality;
import no.barnekoordinator.reporting.caseload.Caseload;
import no.barnekoordinator.reporting.procedure.InformationProcedures;
import no.barnekoordinator.reporting.statistics.Dataset;
import no.barnekoordinator.reporting.statistics.Statistics;
import no.barnekoordinator.reporting.statistics.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the supervision pages show: one municipality to those who run it, and the country as published. */
@Component
public class Supervision {

    private static final String NATION = Statistics.NATION;
    private static final String TOTAL = Statistics.TOTAL;

    private final Charts charts;
    private final Scorecard scorecard;
    private final Caseload caseload;
    private final InformationProcedures procedures;
    private final Statistics statistics;
    private final Municipalities municipalities;
    private final Words words;

    Supervision(
            Charts charts,
            Scorecard scorecard,
            Caseload caseload,
            InformationProcedures procedures,
            Statistics statistics,
            Municipalities municipalities,
            Words words) {
        this.charts = charts;
        this.scorecard = scorecard;
        this.caseload = caseload;
        this.procedures = procedures;
        this.statistics = statistics;
        this.municipalities = municipalities;
        this.words = words;
    }

    /**
     * A municipality's own dashboard; exact figures.
     *
     * @param year the year delays, complaints and answers are shown for
     * @param years the years there are figures for
     */
    public record Own(
            String municipality,
            String name,
            String year,
            List<String> years,
            Caseload.OfMunicipality now,
            List<Caseload.OfCoordinator> coordinators,
            InformationProcedures.OfMunicipality procedure,
            List<Scorecard.Line> scorecard,
            List<ChartView> charts,
            ChartView survey) {}

    /** The dashboard of those who run the municipality. */
    public Own own(String municipality, @Nullable String wanted) {
        List<String> years = years();
        String year = yearOf(years, wanted);
        return new Own(
                municipality,
                words.region(municipality),
                year,
                years,
                caseload.of(municipality),
                caseload.perCoordinator(municipality),
                procedures.of(municipality),
                scorecard.of(municipality, year, municipality),
                List.of(
                        charts.requestsAndDecisions(municipality, municipality),
                        charts.daysUsed(municipality, municipality),
                        charts.delays(municipality, municipality, year),
                        charts.complaints(municipality, municipality, year)),
                charts.survey(municipality, municipality, year));
    }

    /**
     * A figure in words.
     *
     * @param label message key
     */
    public record Card(String label, String value) {}

    /**
     * The country, as published.
     *
     * @param county the county whose municipalities are shown; null for all counties
     * @param places the counties, or the municipalities of the county
     */
    public record Nation(
            String year,
            List<String> years,
            @Nullable String county,
            List<Place> counties,
            List<Card> cards,
            List<Scorecard.Line> scorecard,
            List<ChartView> charts,
            ChartView places,
            ChartView survey) {}

    /** A county to choose. */
    public record Place(String code, String name) {}

    /** The country, with its counties or one county's municipalities. */
    public Nation nation(@Nullable String wantedYear, @Nullable String wantedCounty, @Nullable String own) {
        List<String> years = years();
        String year = yearOf(years, wantedYear);
        List<String> counties = statistics.everyCounty();
        String county = counties.contains(wantedCounty) ? wantedCounty : null;
        List<String> places = county == null
                ? counties
                : municipalities.byCounty(county).stream()
                        .filter(municipality -> municipality.validTo() == null)
                        .map(Municipality::number)
                        .toList();
        return new Nation(
                year,
                years,
                county,
                counties.stream()
                        .map(code -> new Place(code, words.region(code)))
                        .toList(),
                cards(year),
                scorecard.of(NATION, year, null),
                List.of(
                        charts.requestsAndDecisions(NATION, null),
                        charts.daysUsed(NATION, null),
                        charts.delays(NATION, null, year),
                        charts.complaints(NATION, null, year)),
                charts.places(places, year, own),
                charts.survey(NATION, null, year));
    }

    private List<Card> cards(String year) {
        Dataset caseload = charts.read("caseload", NATION, null, "year");
        Dataset requests = charts.read("requests", NATION, null, "year");
        Dataset decisions = charts.read("decisions", NATION, null, "year");
        Dataset days = charts.read("time-to-decision", NATION, null, "year");
        Dataset appointments = charts.read("appointments", NATION, null, "year");
        Dataset delays = charts.read("delays", NATION, null, "year");
        Dataset complaints = charts.read("complaints", NATION, null, "year");
        return List.of(
                new Card("card.families", charts.card(caseload, "families", NATION, year)),
                new Card("card.without", charts.card(caseload, "without-coordinator", NATION, year)),
                new Card("card.requests", charts.card(requests, "requests", NATION, year, TOTAL)),
                new Card("card.refused", charts.card(decisions, "decisions", NATION, year, "REFUSED")),
                new Card("card.days", charts.card(days, "median-days", NATION, year)),
                new Card("card.appointment", charts.card(appointments, "median-days", NATION, year)),
                new Card("card.delayed", charts.card(delays, "share-delayed", NATION, year, TOTAL)),
                new Card("card.complaints", charts.card(complaints, "complaints", NATION, year, TOTAL, TOTAL)));
    }

    private List<String> years() {
        return charts.read("requests", NATION, null, "year").periods().reversed();
    }

    private static String yearOf(List<String> years, @Nullable String wanted) {
        return wanted != null && years.contains(wanted) ? wanted : years.getFirst();
    }
}

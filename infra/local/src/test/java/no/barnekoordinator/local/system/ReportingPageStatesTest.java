package no.barnekoordinator.local.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.barnekoordinator.local.system.Journeys.Asked;
import no.barnekoordinator.local.system.Journeys.Promised;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The pages of the reporting service in each of their states: the figures of the nation, a county and municipalities
 * with many families, few and none; caseloads, statements, surveys, children and the audit, and everything that can be
 * refused. In each, axe finds nothing at any width and in the dark, nothing sticks out at 320 pixels, and nothing is
 * cut off on paper.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Order(Order.DEFAULT + 9)
class ReportingPageStatesTest {

    private static final String COUNTY = "34";

    /** Sør-Odal, Rendalen and Alvdal: nobody else plays there. */
    private static final String MANY = "3415";

    private static final String FEW = "3424";
    private static final String NONE = "3428";

    /** From where a count is published. */
    private static final int THRESHOLD = 5;

    private static final String UNKNOWN = "00000000-0000-4000-8000-000000000000";

    private Chromium chromium;
    private Journeys journeys;
    private Asked refused;

    @BeforeAll
    void one_municipality_with_many_families_and_one_with_few() {
        chromium = Chromium.started();
        journeys = new Journeys(LocalSystem.running(), MANY);
        for (int i = 0; i < THRESHOLD; i++) {
            journeys.askOnline();
        }
        new Journeys(LocalSystem.running(), FEW).askOnline();
        refused = journeys.askOnline();
        journeys.assess(refused, false);
        journeys.decide(refused, "REFUSED");
        journeys.complain(refused);
        Asked granted = journeys.askOnline();
        journeys.assess(granted, true);
        journeys.decide(granted, "GRANTED");
        journeys.awaitCase(granted);
        journeys.appointNewCoordinator(granted);
        Promised promised = journeys.promise(granted, journeys.today().plusDays(2));
        journeys.moveTo(promised.dueOn().plusDays(1));
        journeys.awaitLate(promised);
    }

    @AfterAll
    void close_the_browser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    private static void look(Visitor visitor, String path, String name) {
        visitor.open(path).unfold().look("figurer-" + name);
        visitor.printed("figurer-" + name);
    }

    @Test
    @Order(1)
    void anyone_sees_the_nation_a_county_and_municipalities() {
        try (Visitor anyone = chromium.visitor()) {
            look(anyone, "/tilsyn/norge", "norge");
            look(anyone, "/tilsyn/norge?place=" + COUNTY, "fylke");
            look(anyone, "/tilsyn/norge?place=" + MANY, "kommune-mange");
            look(anyone, "/tilsyn/norge?place=" + FEW, "kommune-faa");
            look(anyone, "/tilsyn/norge?place=" + NONE, "kommune-ingen");
            for (String map : List.of("outlines", "tiles")) {
                anyone.open("/tilsyn/norge?map=" + map).state("figurer-norge-kart-" + map);
            }
            anyone.open("/tilsyn/norge?period=this-year&length=month&indicator=requests")
                    .state("figurer-norge-i-aar-per-maaned");
            anyone.open("/tilsyn/norge?place=9999&period=none&length=none").state("figurer-norge-ukjent-sted");
            assertThat(anyone.refused()).allMatch(answer -> answer.matches("40[04] .*"));
        }
    }

    @Test
    @Order(2)
    void anyone_reads_what_is_counted_what_is_answered_and_what_is_stated() {
        try (Visitor anyone = chromium.visitor()) {
            look(anyone, "/tilsyn/indikatorer", "indikatorer");
            look(anyone, "/tilsyn/undersokelse", "undersokelse");
            look(anyone, "/tilsyn/opplysninger", "opplysninger");
            assertThat(anyone.refused()).isEmpty();
        }
    }

    @Test
    @Order(3)
    void a_supervisor_with_nothing_and_one_with_much() {
        try (Visitor visitor = chromium.visitor()) {
            visitor.open("/tilsyn", "supervisor", NONE);
            look(visitor, "/tilsyn", "tilsyn-tom");
            look(visitor, "/tilsyn/belastning", "belastning-tom");
            look(visitor, "/tilsyn/belastning/" + NONE + "/saker", "belastning-saker-tom");
        }
        try (Visitor visitor = chromium.visitor()) {
            visitor.open("/tilsyn", "supervisor", MANY);
            visitor.until("the delay is counted", "#delays-table");
            look(visitor, "/tilsyn", "tilsyn");
            look(visitor, "/tilsyn?period=this-year&length=month", "tilsyn-i-aar-per-maaned");
            look(visitor, "/tilsyn/belastning", "belastning");
            look(visitor, "/tilsyn/belastning/" + MANY + "/saker", "belastning-saker");
            visitor.open("/tilsyn/belastning/" + FEW + "/saker").state("figurer-belastning-saker-en-annens");
            assertThat(visitor.refused()).allMatch(answer -> answer.startsWith("404 "));
        }
    }

    @Test
    @Order(4)
    void a_supervisor_sets_alerts_and_states_figures() {
        try (Visitor visitor = chromium.visitor()) {
            Page page = visitor.page();
            visitor.open("/tilsyn", "supervisor", MANY).unfold();
            page.locator("form[action='/tilsyn/varsler'] button").click();
            visitor.unfold().state("figurer-varsel-feil");
            page.locator("#indicator").selectOption("requests");
            page.locator("#comparison").selectOption("MORE_THAN");
            page.locator("#number").fill("3");
            page.locator("#period").selectOption("year");
            page.locator("form[action='/tilsyn/varsler'] button").click();
            visitor.state("figurer-varsel-satt");

            visitor.open("/tilsyn/opplysninger");
            visitor.submit();
            visitor.state("figurer-opplysning-feil");
            page.locator("input[name=topic]").first().check();
            page.locator("#year").fill("2023");
            page.locator("#value").fill("1200000");
            page.locator("#asOf").fill(journeys.today().toString());
            page.locator("#source").fill("Årsregnskapet");
            visitor.submit();
            visitor.until("it is stated", "#statements-table");
            look(visitor, "/tilsyn/opplysninger", "opplysninger-egne");
        }
        try (Visitor anyone = chromium.visitor()) {
            look(anyone, "/tilsyn/opplysninger?municipality=" + MANY, "opplysninger-en-kommune");
        }
    }

    @Test
    @Order(5)
    void an_analyst_brings_in_a_survey_and_how_many_children_there_are() {
        try (Visitor visitor = chromium.visitor()) {
            Page page = visitor.page();
            String path = "/tilsyn/undersokelse/hent-inn";
            visitor.open(path, "analyst", MANY);
            look(visitor, path, "hent-inn");
            visitor.submit();
            visitor.state("figurer-hent-inn-tomt");
            fillSurvey(page, "kommune;services-cooperate-well;navn\n9999;7;Kari\n" + MANY + ";fire;\n");
            visitor.submit();
            assertThat(page.locator("ds-error-summary").count()).isPositive();
            visitor.state("figurer-hent-inn-feil-i-filen");
            fillSurvey(page, "kommune;services-cooperate-well\n" + (MANY + ";4\n").repeat(THRESHOLD + 1));
            visitor.submit();
            visitor.state("figurer-hent-inn-gjort");
            look(visitor, "/tilsyn/undersokelse", "undersokelse-med-en-til");

            visitor.open("/tilsyn/befolkning");
            look(visitor, "/tilsyn/befolkning", "befolkning");
            visitor.submit();
            visitor.state("figurer-befolkning-tomt");
            fillChildren(page, "region;år\nOslo;2026\n");
            visitor.submit();
            visitor.state("figurer-befolkning-feil-i-filen");
            fillChildren(page, "region;år;antall\n" + MANY + ";2026;1500\n" + FEW + ";2026;300\n");
            visitor.submit();
            visitor.state("figurer-befolkning-gjort");
            assertThat(visitor.refused()).allMatch(answer -> answer.startsWith("422 "));
        }
    }

    private void fillSurvey(Page page, String file) {
        page.locator("#role-FAMILY").check();
        page.locator("#year").fill("2026");
        page.locator("#surveyedOn").fill(journeys.today().toString());
        page.locator("#source").fill("Kommunens egen undersøkelse");
        page.locator("#invited").fill("40");
        page.locator("#file").fill(file);
    }

    private void fillChildren(Page page, String file) {
        page.locator("#publishedOn").fill(journeys.today().toString());
        page.locator("#source").fill("Statistisk sentralbyrå, tabell 07459");
        page.locator("#file").fill(file);
    }

    @Test
    @Order(6)
    void an_auditor_asks_for_a_case_and_reads_its_history() {
        try (Visitor visitor = chromium.visitor()) {
            Page page = visitor.page();
            visitor.open("/revisjon", "auditor", MANY);
            look(visitor, "/revisjon", "revisjon");
            visitor.submit();
            visitor.state("figurer-revisjon-feil");
            page.locator("#caseId").fill(refused.caseId());
            page.locator("#reason").fill("Stikkprøve");
            visitor.submit();
            visitor.until("the timeline has the refusal", "#timeline tbody tr:nth-child(12)");
            visitor.unfold().look("figurer-tidslinje");
            visitor.printed("figurer-tidslinje");
            visitor.open("/revisjon/" + UNKNOWN + "?reason=Stikkprøve").state("figurer-tidslinje-ukjent");
            visitor.open("/revisjon/" + refused.caseId() + "?reason=Stikkprøve&asOf=i+fjor")
                    .state("figurer-tidslinje-uleselig-tid");
            assertThat(visitor.refused()).allMatch(answer -> answer.matches("4(00|04|22) .*"));
        }
    }

    @Test
    @Order(7)
    void those_who_are_asked_answer_without_a_name() {
        for (String role : Set.of("family", "coordinator", "supervisor")) {
            try (Visitor visitor = chromium.visitor()) {
                visitor.open("/sporreundersokelse", role, MANY).state("figurer-sporsmal-" + role);
                if (visitor.page().locator("main form button[type=submit]").count() > 0) {
                    visitor.submit();
                    visitor.state("figurer-sporsmal-" + role + "-feil");
                }
            }
        }
    }

    @Test
    @Order(8)
    void every_page_says_its_words_in_the_other_languages_too() {
        try (Visitor anyone = chromium.visitor()) {
            anyone.open("/tilsyn/norge?place=" + MANY);
            for (String language : List.of("nn", "se", "en")) {
                anyone.switchTo(language);
                for (Map.Entry<String, String> one : Map.of(
                                "/tilsyn/norge?place=" + MANY,
                                "kommune",
                                "/tilsyn/indikatorer",
                                "indikatorer",
                                "/tilsyn/undersokelse",
                                "undersokelse",
                                "/tilsyn/opplysninger",
                                "opplysninger")
                        .entrySet()) {
                    anyone.open(one.getKey()).glance("figurer-" + one.getValue() + "-" + language);
                }
            }
        }
    }
}

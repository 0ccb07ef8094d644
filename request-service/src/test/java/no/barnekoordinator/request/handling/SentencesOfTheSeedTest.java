package no.barnekoordinator.request.handling;

import static no.barnekoordinator.contracts.request.Condition.SERIOUS_ILLNESS_INJURY_OR_IMPAIRMENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import no.barnekoordinator.contracts.request.ApplicantKind;
import no.barnekoordinator.contracts.request.Channel;
import no.barnekoordinator.contracts.request.Condition;
import no.barnekoordinator.request.handling.event.ChildDetails;
import no.barnekoordinator.request.handling.event.ClockStarted;
import no.barnekoordinator.request.handling.event.RequestGranted;
import no.barnekoordinator.request.handling.event.RequestReceived;
import no.barnekoordinator.request.handling.event.RequestRefused;
import org.axonframework.test.matchers.Matchers;
import org.hamcrest.CoreMatchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Each sentence of the seed about who has the right, held against a case. What the assessor finds is the assessor's;
 * here is what the system must let through, and what it must not ask for.
 */
class SentencesOfTheSeedTest extends RequestFixture {

    private void granted(java.util.function.Consumer<Asking> family) {
        ready(family)
                .when(decide())
                .expectEventsMatching(
                        Matchers.payloadsMatching(Matchers.sequenceOf(CoreMatchers.instanceOf(RequestGranted.class))));
    }

    private static String rule(String id) {
        Properties words = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources/messages.properties"))) {
            words.load(reader);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return words.getProperty("rule." + id);
    }

    /** «familien har barn under 18 år, eller venter barn (i svangerskap eller i adopsjonsprosess)» */
    @Test
    void a_family_that_expects_a_child_is_granted_as_one_that_has_it() {
        granted(family -> {
            family.applicant = ApplicantKind.EXPECTING_PARENT;
            family.children = List.of(expected("2026-07-01"));
        });
    }

    /** «Det er ikke et vilkår at barnet har fått en diagnose.» */
    @Test
    void no_diagnosis_is_asked_for_anywhere_in_what_is_received() {
        assertThat(Arrays.stream(RequestReceived.class.getRecordComponents()).map(part -> part.getName()))
                .noneMatch(name -> name.toLowerCase(java.util.Locale.ROOT).contains("diagnos"));
        assertThat(Arrays.stream(ChildDetails.class.getRecordComponents()).map(part -> part.getName()))
                .containsExactly("name", "birthDate", "expectedDate", "nationalIdentityNumber");
        granted(family -> family.needs = "");
        assertThat(rule("right-serious-illness-injury-or-impairment")).contains("kreves ingen diagnose");
    }

    /** «Kravet er altså ikke at tjenestene allerede er søkt om eller innvilget, men at det er et behov.» */
    @Test
    void an_unmet_need_is_enough() {
        granted(family -> family.needs = "Vi har ikke søkt om noe ennå.");
        assertThat(rule("right-compound-or-coordinated-services"))
                .contains("trenger ikke være søkt om eller innvilget");
    }

    /** «Noen har et særlig behov for koordinering i overganger, og det kan utløse behovet.» */
    @Test
    void a_transition_can_be_the_need() {
        granted(family -> {
            family.needs = "Han begynner på skolen til høsten, og alt skal skifte på en gang.";
            family.children = List.of(born("2020-09-01"));
        });
        assertThat(rule("right-long-term-need")).contains("overgang").contains("ikke tolkes strengt");
    }

    /** «Familiesituasjonen, sosioøkonomiske forhold eller språklige og kulturelle barrierer, kan være viktige.» */
    @Test
    void the_situation_of_the_family_counts() {
        granted(family -> family.needs = "Jeg er alene med tre barn og snakker lite norsk.");
        assertThat(rule("right-serious-illness-injury-or-impairment"))
                .contains("familiens situasjon, økonomi og språk");
    }

    /** «Det er familien som har rett til barnekoordinator.» One right for siblings together. */
    @Test
    void siblings_are_one_family_and_one_case() {
        granted(family -> family.children = List.of(born("2020-09-01"), born("2023-02-03")));
    }

    /** «I praksis er det ikke nødvendig å skille konkret her, fordi alle tre alternativene gir rett.» */
    @Test
    void illness_injury_and_impairment_are_one_condition() {
        assertThat(Condition.values()).hasSize(5).contains(SERIOUS_ILLNESS_INJURY_OR_IMPAIRMENT);
        assertThat(rule("right-serious-illness-injury-or-impairment")).contains("trenger ikke skilles fra hverandre");
    }

    /** «Dere kan gi beskjed enten muntlig eller skriftlig til kommunen.» */
    @ParameterizedTest
    @EnumSource(Channel.class)
    void every_channel_starts_the_same_clock(Channel channel) {
        fixture.givenNoPriorActivity()
                .when(receive(family -> family.channel = channel))
                .expectEventsMatching(Matchers.payloadsMatching(Matchers.exactSequenceOf(
                        CoreMatchers.instanceOf(RequestReceived.class),
                        CoreMatchers.instanceOf(ClockStarted.class),
                        CoreMatchers.instanceOf(ClockStarted.class))));
    }

    /** The right lasts until the child is 18: on the birthday it is over. */
    @Test
    void the_eighteenth_birthday_is_the_first_day_without_the_right() {
        refused(() -> receive(family -> family.children = List.of(born("2008-03-02"))), "child-over-18");
        assertThat(receive(family -> family.children = List.of(born("2008-03-03")))
                        .children())
                .hasSize(1);
    }

    /** A right that is granted only when every condition is met is refused for want of any single one. */
    @ParameterizedTest
    @EnumSource(Condition.class)
    void any_single_unmet_condition_is_a_refusal(Condition unmet) {
        ready(family -> {}, unmet)
                .when(decide())
                .expectEventsMatching(
                        Matchers.payloadsMatching(Matchers.sequenceOf(CoreMatchers.instanceOf(RequestRefused.class))));
    }
}

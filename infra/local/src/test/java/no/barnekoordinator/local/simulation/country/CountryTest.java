package no.barnekoordinator.local.simulation.country;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.barnekoordinator.contracts.request.Channel;
import no.barnekoordinator.contracts.request.Condition;
import no.barnekoordinator.local.person.TestPerson;
import no.barnekoordinator.local.person.Username;
import no.barnekoordinator.local.simulation.country.Step.Kind;
import no.barnekoordinator.local.simulation.country.Town.Pace;
import no.barnekoordinator.local.simulation.country.Town.Procedure;
import org.junit.jupiter.api.Test;

class CountryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
    private static final Scenario YEAR = Scenario.until(TODAY, 365, 12, 2024);
    private static final Country COUNTRY = Country.of(YEAR);
    private static final Pattern NAME = Pattern.compile("\\{([^{}]+)}");

    @Test
    void the_same_seed_gives_the_same_country_command_by_command() {
        assertThat(Country.of(Scenario.until(TODAY, 365, 12, 2024))).isEqualTo(COUNTRY);
    }

    @Test
    void another_seed_gives_another_country() {
        Country other = Country.of(Scenario.until(TODAY, 365, 12, 2025));

        assertThat(other.towns()).isNotEqualTo(COUNTRY.towns());
        assertThat(bodies(other)).isNotEqualTo(bodies(COUNTRY));
    }

    @Test
    void a_year_of_twelve_municipalities_can_be_played_in_minutes() {
        assertThat(COUNTRY.towns()).hasSize(12);
        assertThat(COUNTRY.script()).hasSizeBetween(7_000, 12_000);
        assertThat(of(Kind.REQUEST)).hasSizeBetween(400, 700);
    }

    @Test
    void every_municipality_has_coordinators_before_any_family_asks_and_families_later() {
        for (Town town : COUNTRY.towns()) {
            List<Step> steps = COUNTRY.script().stream()
                    .filter(step -> step.municipality().equals(town.municipality()))
                    .toList();
            assertThat(steps)
                    .filteredOn(step -> step.kind() == Kind.COORDINATOR)
                    .hasSize(town.coordinators())
                    .allMatch(step -> step.day() == 0);
            assertThat(steps)
                    .filteredOn(step -> step.kind() == Kind.REQUEST || step.kind() == Kind.NEED)
                    .isNotEmpty()
                    .allMatch(step -> step.day() > 0);
            assertThat(steps).filteredOn(step -> step.kind() == Kind.DECISION).isNotEmpty();
            assertThat(steps)
                    .filteredOn(step -> step.kind() == Kind.APPOINTMENT)
                    .isNotEmpty();
        }
    }

    @Test
    void some_municipalities_are_good_some_slow_and_most_without_a_good_procedure() {
        assertThat(COUNTRY.towns()).extracting(Town::pace).contains(Pace.values());
        assertThat(COUNTRY.towns()).extracting(Town::procedure).contains(Procedure.values());
        assertThat(COUNTRY.towns())
                .filteredOn(town -> town.procedure() == Procedure.GOOD)
                .hasSizeBetween(1, 3);
    }

    @Test
    void a_procedure_is_reviewed_on_a_day_no_easter_can_take_and_told_again_only_after_it_is_registered() {
        assertThat(of(Kind.INFORMATION_PROCEDURE)).isNotEmpty().allSatisfy(step -> assertThat(
                        LocalDate.parse(String.valueOf(step.body().get("nextReviewOn")))
                                .getDayOfWeek())
                .isIn(DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY));
        assertThat(of(Kind.PROCEDURE_PUBLICATION)).isNotEmpty().allSatisfy(told -> assertThat(
                        of(Kind.INFORMATION_PROCEDURE))
                .anyMatch(step -> step.strand().equals(told.strand()) && step.day() < told.day()));
        assertThat(of(Kind.UNIT_CONTACT))
                .hasSizeGreaterThan(COUNTRY.towns().size() / 2)
                .allMatch(step -> step.day() == 0);
    }

    @Test
    void all_that_can_befall_a_family_befalls_somebody() {
        Map<Kind, Long> kinds = COUNTRY.script().stream().collect(groupingBy(Step::kind, counting()));

        assertThat(kinds).containsOnlyKeys(Kind.values());
        assertThat(of(Kind.REQUEST)).extracting(Step::detail).contains(names(Channel.values()));
        assertThat(of(Kind.REQUEST)).anyMatch(step -> children(step) > 1);
        assertThat(of(Kind.REQUEST))
                .anyMatch(step -> String.valueOf(step.body().get("children")).contains("expectedDate"));
        assertThat(of(Kind.DECISION)).extracting(Step::detail).contains("GRANTED", "REFUSED");
        assertThat(of(Kind.DELIVERY)).extracting(Step::detail).contains("IN_TIME", "LATE");
        assertThat(of(Kind.SERVICE)).hasSizeGreaterThan(of(Kind.DELIVERY).size());
        assertThat(of(Kind.COMPLAINT)).extracting(Step::detail).contains("REFUSAL", "RIGHT_NOT_FULFILLED");
        assertThat(of(Kind.OUTCOME)).extracting(Step::detail).contains("UPHELD", "NOT_UPHELD");
        assertThat(of(Kind.FAMILY_CONTACT)).extracting(Step::detail).contains("WISHES", "DOES_NOT_WISH", "NOT_REACHED");
        assertThat(of(Kind.REQUEST_CLOSING))
                .extracting(Step::detail)
                .contains("CHILD_LOST", "NEED_CEASED", "DUPLICATE", "WRONG_REGISTRATION");
        assertThat(of(Kind.WISH))
                .extracting(Step::detail)
                .contains("PARENT", "OTHER_PARENT", "YOUTH", "CHILD_WELFARE_SERVICE");
        assertThat(of(Kind.IDENTITY)).extracting(Step::detail).contains("SHOWN", "KNOWN", "LOGIN");
        assertThat(of(Kind.QUESTION)).extracting(Step::detail).contains("FAMILY", "SERVICE");
        assertThat(of(Kind.REQUEST)).anyMatch(step -> step.body().containsKey("otherParent"));
    }

    /** Otherwise the request is somebody else's already, and the login is refused. */
    @Test
    void who_has_told_a_number_and_logs_in_afterwards_is_the_same_person() {
        List<String> told = of(Kind.IDENTITY).stream()
                .filter(step -> step.detail().equals("LOGIN"))
                .flatMap(login -> COUNTRY.script().stream()
                        .filter(step -> step.strand().equals(login.strand()))
                        .filter(step -> step.kind() == Kind.REQUEST || step.kind() == Kind.NEED)
                        .map(step ->
                                step.body().getOrDefault("contact", step.body().get("applicant")))
                        .filter(contact -> String.valueOf(contact).contains("nationalIdentityNumber="))
                        .map(contact -> login.person().orElseThrow() + " " + contact))
                .toList();

        assertThat(told).isNotEmpty().allSatisfy(one -> assertThat(one)
                .contains("nationalIdentityNumber="
                        + TestPerson.of(Username.parse(one.substring(0, one.indexOf(' '))))
                                .nationalIdentityNumber()
                                .orElseThrow()));
    }

    @Test
    void a_letter_can_be_delivered_to_everybody_who_asks() {
        assertThat(of(Kind.REQUEST))
                .allSatisfy(step -> assertThat(String.valueOf(step.body().get("applicant")))
                        .containsAnyOf("address=", "nationalIdentityNumber="));
        assertThat(COUNTRY.script())
                .noneMatch(step -> step.body().toString().matches(".*protection=\\w+[^}]*address=.*"));
    }

    @Test
    void a_request_that_moves_is_handled_where_it_went() {
        for (Step transfer : of(Kind.TRANSFER)) {
            assertThat(COUNTRY.towns()).extracting(Town::municipality).contains(transfer.detail());
            assertThat(transfer.detail()).isNotEqualTo(transfer.municipality());
            assertThat(COUNTRY.script())
                    .filteredOn(step -> step.strand().equals(transfer.strand()))
                    .filteredOn(step -> step.day() > transfer.day())
                    .allMatch(step -> step.municipality().equals(transfer.detail()) && step.patient())
                    .allSatisfy(step -> assertThat(step.person().orElseThrow()).endsWith("@" + transfer.detail()));
        }
    }

    @Test
    void nothing_is_spoken_of_before_it_is_known() {
        Set<String> known = new HashSet<>();
        for (Step step : COUNTRY.script()) {
            Matcher named = NAME.matcher(step.path() + " " + names(step));
            while (named.find()) {
                assertThat(known).as(step.key()).contains(named.group(1));
            }
            known.addAll(step.keeps().values());
        }
        assertThat(known).isNotEmpty();
    }

    @Test
    void no_request_is_decided_before_every_condition_has_a_finding() {
        Map<String, Set<String>> found = new HashMap<>();
        for (Step step : COUNTRY.script()) {
            if (step.kind() == Kind.FINDING) {
                found.computeIfAbsent(step.strand(), strand -> new HashSet<>()).add(step.detail());
            }
            if (step.kind() == Kind.DECISION) {
                assertThat(found.get(step.strand())).as(step.key()).contains(names(Condition.values()));
            }
        }
    }

    /** Worked out apart from the stories, from the commands and the law alone. */
    @Test
    void no_request_is_decided_before_all_that_it_needs_is_there() {
        Map<String, Ready> families = new HashMap<>();
        for (Step step : COUNTRY.script()) {
            Ready ready = families.computeIfAbsent(step.strand(), strand -> new Ready());
            ready.take(step, YEAR.date(step.day()));
        }
        assertThat(families.values()).anyMatch(ready -> ready.decisions > 1);
    }

    @Test
    void what_is_promised_is_promised_for_a_day_on_which_the_offices_are_open() {
        assertThat(COUNTRY.script())
                .filteredOn(step -> step.kind() == Kind.PRELIMINARY_REPLY || step.kind() == Kind.QUESTION)
                .isNotEmpty()
                .allSatisfy(step -> {
                    LocalDate day = LocalDate.parse(String.valueOf(
                            step.body().getOrDefault("expectedOn", step.body().get("dueOn"))));
                    assertThat(day).isAfter(YEAR.date(step.day()));
                    int index = (int) (day.toEpochDay() - YEAR.start().toEpochDay());
                    assertThat(YEAR.workday(index)).as(step.key()).isEqualTo(index);
                });
    }

    @Test
    void every_command_has_a_key_of_its_own_and_a_person_the_issuer_knows() {
        assertThat(COUNTRY.script())
                .extracting(Step::key)
                .doesNotHaveDuplicates()
                .allMatch(key -> key.length() >= 8);
        assertThat(COUNTRY.script()).allSatisfy(step -> step.person()
                .ifPresent(
                        person -> assertThat(Username.parse(person).subject()).isEqualTo(person)));
    }

    @Test
    void nothing_happens_after_the_last_day_and_the_offices_are_closed_on_sundays() {
        assertThat(COUNTRY.script()).allMatch(step -> step.day() >= 0 && step.day() < YEAR.days());
        assertThat(of(Kind.DECISION))
                .allMatch(step -> YEAR.date(step.day()).getDayOfWeek().getValue() <= 5);
    }

    @Test
    void all_of_norway_can_be_given_a_life_and_so_can_one_municipality_for_one_week() {
        assertThat(Country.of(Scenario.until(TODAY, 60, 357, 1)).towns())
                .hasSize(357)
                .doesNotHaveDuplicates();
        assertThat(Country.of(Scenario.until(TODAY, 7, 1, 1)).towns())
                .extracting(Town::municipality)
                .containsExactly("0301");
    }

    private static List<Step> of(Kind kind) {
        return COUNTRY.script().stream().filter(step -> step.kind() == kind).toList();
    }

    private static List<Map<String, Object>> bodies(Country country) {
        return country.script().stream().map(Step::body).toList();
    }

    private static String names(Step step) {
        return step.body().get("coordinatorId") + " " + step.body().get("caseId");
    }

    private static int children(Step step) {
        return ((List<?>) step.body().get("children")).size();
    }

    private static String[] names(Enum<?>[] values) {
        return java.util.Arrays.stream(values).map(Enum::name).toArray(String[]::new);
    }
}

package no.barnekoordinator.coordination.reaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.ConsentCapacity;
import no.barnekoordinator.contracts.coordination.FamilyRelation;
import no.barnekoordinator.contracts.coordination.InformationCategory;
import no.barnekoordinator.contracts.coordination.ServiceKind;
import no.barnekoordinator.contracts.coordination.TeamRole;
import no.barnekoordinator.coordination.handling.event.BirthDateNoted;
import no.barnekoordinator.coordination.handling.event.CaseMoved;
import no.barnekoordinator.coordination.handling.event.ChildNoted;
import no.barnekoordinator.coordination.handling.event.ChildReleased;
import no.barnekoordinator.coordination.handling.event.CoordinationEvent;
import no.barnekoordinator.coordination.handling.event.FamilyMemberCorrected;
import no.barnekoordinator.coordination.handling.event.FamilyMemberEntered;
import no.barnekoordinator.coordination.handling.event.FamilyMemberLeft;
import no.barnekoordinator.coordination.handling.event.MeasureWords;
import no.barnekoordinator.coordination.handling.event.NeedSeen;
import no.barnekoordinator.coordination.handling.event.PlanBasis;
import no.barnekoordinator.coordination.handling.event.PlanConsent;
import no.barnekoordinator.coordination.handling.event.PlanContents;
import no.barnekoordinator.coordination.handling.event.PlanRevised;
import no.barnekoordinator.coordination.handling.event.PlanStarted;
import no.barnekoordinator.coordination.handling.event.PlannedMeasure;
import no.barnekoordinator.coordination.handling.event.ServiceDelivered;
import no.barnekoordinator.coordination.handling.event.ServiceScheduled;
import no.barnekoordinator.coordination.handling.event.ServiceWithdrawn;
import no.barnekoordinator.coordination.handling.event.TeamMemberJoined;
import no.barnekoordinator.coordination.handling.event.TeamMemberLeft;
import no.barnekoordinator.coordination.handling.plan.StartPlan;
import no.barnekoordinator.coordination.handling.services.OpenServices;
import no.barnekoordinator.coordination.handling.services.SeeNeed;
import no.barnekoordinator.coordination.handling.team.JoinTeam;
import no.barnekoordinator.coordination.handling.team.OpenTeam;
import no.barnekoordinator.coordination.handling.team.WriteDownFamilyMember;
import no.barnekoordinator.coordination.handling.transition.NoteChild;
import no.barnekoordinator.coordination.handling.transition.OpenTransitions;
import no.barnekoordinator.platform.time.Oslo;
import org.junit.jupiter.api.Test;

/** What of a case goes along when a family moves. */
class BelongingsTest {

    private static final UUID HERE = new UUID(1, 1);
    private static final UUID THERE = new UUID(1, 2);
    private static final UUID ADA = new UUID(2, 1);
    private static final UUID GROWN = new UUID(2, 2);
    private static final UUID MOTHER = new UUID(2, 3);
    private static final UUID GONE = new UUID(2, 4);
    private static final UUID TEACHER = new UUID(3, 1);
    private static final UUID LEADER = new UUID(3, 2);
    private static final UUID LEFT = new UUID(3, 3);
    private static final UUID SCHOOL = new UUID(4, 1);
    private static final UUID RESPITE = new UUID(4, 2);
    private static final UUID UNWANTED = new UUID(4, 3);
    private static final UUID PLAN = new UUID(5, 1);
    private static final UUID MEASURE = new UUID(5, 2);
    private static final String OSLO = "0301";
    private static final Instant THEN = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant AT = Instant.parse("2026-06-01T09:00:00Z");
    private static final LocalDate SETTLED = LocalDate.parse("2026-06-15");

    @Test
    void who_the_family_is_goes_along_and_nothing_else_when_nothing_else_was_consented_to() {
        List<Object> commands = commands();
        assertThat(commands)
                .extracting(Object::getClass)
                .extracting(Class::getSimpleName)
                .containsExactly(
                        OpenTeam.class.getSimpleName(),
                        WriteDownFamilyMember.class.getSimpleName(),
                        WriteDownFamilyMember.class.getSimpleName(),
                        OpenTransitions.class.getSimpleName(),
                        NoteChild.class.getSimpleName());
        assertThat(of(commands, WriteDownFamilyMember.class))
                .extracting(WriteDownFamilyMember::name)
                .as("as it was put right; who has left stays out, and who is grown moves alone")
                .containsExactly("Ada Testesen", "Kari");
        assertThat(of(commands, WriteDownFamilyMember.class))
                .extracting(WriteDownFamilyMember::subject)
                .as("the family sees its case where it comes to")
                .containsExactly(null, "family@0301");
    }

    @Test
    void everything_has_an_id_of_its_own_there_and_the_same_one_each_time() {
        List<Object> once = commands(InformationCategory.values());
        assertThat(commands(InformationCategory.values()))
                .usingRecursiveComparison()
                .isEqualTo(once);
        assertThat(once.toString())
                .doesNotContain(
                        HERE.toString(),
                        ADA.toString(),
                        MOTHER.toString(),
                        TEACHER.toString(),
                        SCHOOL.toString(),
                        PLAN.toString(),
                        MEASURE.toString());
        assertThat(of(once, WriteDownFamilyMember.class))
                .allMatch(one -> one.team().caseId().equals(THERE));
    }

    @Test
    void of_the_team_only_who_they_are_goes_along_so_that_nobody_sees_anything_new() {
        assertThat(of(commands(InformationCategory.CONTACT), JoinTeam.class))
                .singleElement()
                .satisfies(contact -> {
                    assertThat(contact.name()).isEqualTo("Bjørn");
                    assertThat(contact.organisation()).isEqualTo("Prøvdal skole");
                    assertThat(contact.subject()).isNull();
                    assertThat(contact.joinedOn()).isEqualTo(Oslo.dateOf(AT));
                });
    }

    @Test
    void services_become_needs_again_and_none_is_due_before_anybody_is_there() {
        List<Object> commands = commands(InformationCategory.SERVICES);
        assertThat(commands).hasAtLeastOneElementOfType(OpenServices.class);
        assertThat(of(commands, SeeNeed.class)).hasSize(2);
        SeeNeed school = of(commands, SeeNeed.class).getFirst();
        assertThat(school.kind()).isEqualTo(ServiceKind.SCHOOL);
        assertThat(school.need()).isEqualTo("Strever med lesing");
        assertThat(school.seenOn()).isEqualTo("2026-03-01");
        assertThat(school.dueOn()).as("the day a coordinator is to be there").isEqualTo(SETTLED);
        SeeNeed respite = of(commands, SeeNeed.class).getLast();
        assertThat(respite.kind())
                .as("what was delivered there is not delivered here")
                .isEqualTo(ServiceKind.RESPITE_CARE);
        assertThat(respite.dueOn()).as("a day ahead holds").isEqualTo("2026-09-01");
    }

    @Test
    void the_plan_goes_along_as_it_read_last() {
        StartPlan plan = of(commands(InformationCategory.PLAN), StartPlan.class).getFirst();
        assertThat(plan.municipality()).isEqualTo("4601");
        assertThat(plan.draft().contents().goals()).isEqualTo("Svømme");
        assertThat(plan.draft().reviseBy())
                .as("a day that has gone by is not the new municipality's to have kept")
                .isEqualTo(SETTLED);
        assertThat(plan.draft().contents().measures().getFirst().measureId())
                .isEqualTo(plan.draft().measures().getFirst().measureId());
    }

    private static List<Object> commands(InformationCategory... along) {
        CaseMoved moved = new CaseMoved(
                HERE,
                THERE,
                new UUID(9, 9),
                "4601",
                false,
                List.of(along),
                MOTHER,
                ConsentCapacity.PARENT,
                null,
                true,
                OSLO,
                AT);
        return new Belongings(moved, "4601", Oslo.endOf(SETTLED)).commands(team(), transitions(), services(), plan());
    }

    private static <T> List<T> of(List<Object> commands, Class<T> type) {
        return commands.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static List<CoordinationEvent> team() {
        LocalDate young = LocalDate.parse("2015-05-01");
        return List.of(
                new FamilyMemberEntered(HERE, ADA, FamilyRelation.CHILD, "Ada", null, young, false, OSLO, THEN),
                new FamilyMemberEntered(HERE, GROWN, FamilyRelation.CHILD, "Siri", null, null, false, OSLO, THEN),
                new BirthDateNoted(HERE, GROWN, LocalDate.parse("2007-05-01"), OSLO, THEN),
                new FamilyMemberEntered(
                        HERE,
                        MOTHER,
                        FamilyRelation.PARENT_WITH_CUSTODY,
                        "Kari",
                        "family@0301",
                        null,
                        false,
                        OSLO,
                        THEN),
                new FamilyMemberEntered(
                        HERE, GONE, FamilyRelation.PARENT_WITHOUT_CUSTODY, "Per", null, null, false, OSLO, THEN),
                new FamilyMemberCorrected(
                        HERE, ADA, FamilyRelation.CHILD, "Ada Testesen", null, young, false, OSLO, THEN),
                new FamilyMemberLeft(HERE, GONE, OSLO, THEN),
                joined(TEACHER, TeamRole.CONTACT, "Bjørn"),
                joined(LEADER, TeamRole.LEADER, "Rektor"),
                joined(LEFT, TeamRole.CONTACT, "Sluttet"),
                new TeamMemberLeft(HERE, LEFT, OSLO, THEN));
    }

    private static TeamMemberJoined joined(UUID id, TeamRole role, String name) {
        return new TeamMemberJoined(
                HERE,
                id,
                role,
                ServiceKind.SCHOOL,
                "Prøvdal skole",
                name,
                "service-contact@0301",
                LocalDate.parse("2026-03-02"),
                null,
                OSLO,
                THEN);
    }

    private static List<CoordinationEvent> transitions() {
        return List.of(
                new ChildNoted(HERE, ADA, 1, LocalDate.parse("2015-05-01"), OSLO, THEN),
                new ChildNoted(HERE, GROWN, 2, LocalDate.parse("2007-05-01"), OSLO, THEN),
                new ChildNoted(HERE, GONE, 3, LocalDate.parse("2012-05-01"), OSLO, THEN),
                new ChildReleased(HERE, GONE, OSLO, THEN));
    }

    private static List<CoordinationEvent> services() {
        return List.of(
                new NeedSeen(
                        HERE,
                        SCHOOL,
                        ServiceKind.SCHOOL,
                        "Strever med lesing",
                        LocalDate.parse("2026-03-01"),
                        LocalDate.parse("2026-04-01"),
                        OSLO,
                        THEN),
                new ServiceScheduled(
                        HERE,
                        RESPITE,
                        ServiceKind.RESPITE_CARE,
                        "Solbakken",
                        LocalDate.parse("2026-09-01"),
                        OSLO,
                        THEN),
                new ServiceDelivered(HERE, RESPITE, LocalDate.parse("2026-05-01"), OSLO, THEN),
                new ServiceScheduled(HERE, UNWANTED, ServiceKind.GP, null, LocalDate.parse("2026-09-01"), OSLO, THEN),
                new ServiceWithdrawn(HERE, UNWANTED, OSLO, THEN));
    }

    private static List<CoordinationEvent> plan() {
        LocalDate from = LocalDate.parse("2026-03-02");
        List<PlannedMeasure> measures = List.of(new PlannedMeasure(MEASURE, LocalDate.parse("2026-05-01")));
        return List.of(
                new PlanStarted(
                        HERE,
                        PLAN,
                        contents("Bade"),
                        measures,
                        from,
                        null,
                        LocalDate.parse("2026-04-01"),
                        List.of(PlanBasis.HEALTH_AND_CARE),
                        PlanConsent.PARENTS,
                        from,
                        OSLO,
                        THEN),
                new PlanRevised(
                        HERE,
                        PLAN,
                        2,
                        contents("Svømme"),
                        measures,
                        from,
                        null,
                        LocalDate.parse("2026-05-01"),
                        List.of(PlanBasis.HEALTH_AND_CARE),
                        PlanConsent.PARENTS,
                        from,
                        OSLO,
                        THEN));
    }

    private static PlanContents contents(String goals) {
        return new PlanContents(
                goals, "", "Ro", "Mor", "Kari", "", List.of(new MeasureWords(MEASURE, "Kurs", "", "Klubben", "")));
    }
}

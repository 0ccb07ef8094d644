package no.barnekoordinator.coordination.mycase.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.contracts.coordination.ConsentCapacity;
import no.barnekoordinator.contracts.coordination.FamilyRelation;
import no.barnekoordinator.contracts.coordination.InformationCategory;
import no.barnekoordinator.coordination.accesslog.AccessLog;
import no.barnekoordinator.coordination.caseload.CaseRow;
import no.barnekoordinator.coordination.caseload.Cases;
import no.barnekoordinator.coordination.caseload.CoordinatorRow;
import no.barnekoordinator.coordination.caseload.Coordinators;
import no.barnekoordinator.coordination.consent.ConsentAges;
import no.barnekoordinator.coordination.plan.PlanVersion;
import no.barnekoordinator.coordination.plan.PlanView;
import no.barnekoordinator.coordination.plan.PlanViews;
import no.barnekoordinator.coordination.team.Consent;
import no.barnekoordinator.coordination.team.Consents;
import no.barnekoordinator.coordination.team.FamilyMember;
import no.barnekoordinator.coordination.team.Members;
import no.barnekoordinator.coordination.team.Sight;
import no.barnekoordinator.coordination.team.TeamMember;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.page.PageStep;
import no.barnekoordinator.platform.security.Person;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.platform.view.CaughtUp;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Gathers what somebody of a family may see of their cases. Parents with custody and guardians see a case as long as
 * there is a child in it they see; a child sees it from 12; for everyone else it is not found.
 */
@Component
class MyCases {

    private final Members members;
    private final Sight sight;
    private final Consents consents;
    private final Cases cases;
    private final Coordinators coordinators;
    private final PlanViews plans;
    private final MyParts parts;
    private final MyMoves moves;
    private final AccessLog accessLog;
    private final CaughtUp caughtUp;
    private final Clock clock;

    MyCases(
            Members members,
            Sight sight,
            Consents consents,
            Cases cases,
            Coordinators coordinators,
            PlanViews plans,
            MyParts parts,
            MyMoves moves,
            AccessLog accessLog,
            CaughtUp caughtUp,
            Clock clock) {
        this.members = members;
        this.sight = sight;
        this.consents = consents;
        this.cases = cases;
        this.coordinators = coordinators;
        this.plans = plans;
        this.parts = parts;
        this.moves = moves;
        this.accessLog = accessLog;
        this.caughtUp = caughtUp;
        this.clock = clock;
    }

    /** One of the family, with the children they see. */
    private record Reader(FamilyMember self, List<FamilyMember> children) {}

    /** The cases of somebody: the open ones first, the oldest first. */
    List<MyCase.Brief> of(Person person) {
        caughtUp.await(Members.PROCESSOR);
        return members.casesOf(person.subject()).stream()
                .flatMap(caseId ->
                        reader(caseId, person).flatMap(reader -> find(caseId).map(row -> brief(row, reader))).stream())
                .sorted(Comparator.comparing((MyCase.Brief row) -> !row.open()).thenComparing(MyCase.Brief::openedAt))
                .toList();
    }

    /**
     * A case of somebody.
     *
     * @throws Refusal not found, also when it exists and is not theirs
     */
    MyCase one(UUID caseId, Person person) {
        Reader reader = reader(caseId, person).orElseThrow(Refusal::notFound);
        CaseRow row = find(caseId).orElseThrow(Refusal::notFound);
        LocalDate today = Oslo.dateOf(clock.instant());
        Optional<CoordinatorRow> coordinator = coordinatorOf(row);
        List<TeamMember> team = members.of(caseId);
        List<Consent> shown = consents.consentsOf(caseId).stream()
                .filter(consent -> isShown(consent, reader))
                .toList();
        boolean planned = sight.sees(person, caseId, InformationCategory.PLAN);
        boolean services = sight.sees(person, caseId, InformationCategory.SERVICES);
        boolean meetings = sight.sees(person, caseId, InformationCategory.MEETINGS);
        List<FamilyMember> planFor = reader.children().stream()
                .filter(child -> sight.sees(person, caseId, InformationCategory.PLAN, child.memberId()))
                .toList();
        return new MyCase(
                caseId,
                row.label(),
                row.isOpen(),
                row.closingReason(),
                reader.self().relation(),
                reader.children().stream()
                        .map(child -> child(child, reader, today))
                        .toList(),
                steps(row, team),
                coordinator(row, coordinator, deputyOf(row)),
                team.stream()
                        .filter(member -> member.until() == null
                                || member.isIn(today)
                                || member.joinedOn().isAfter(today))
                        .map(member -> member(member, shown, today))
                        .toList(),
                services,
                services ? parts.servicesOf(caseId) : List.of(),
                planned,
                planned ? planOf(caseId) : null,
                meetings,
                meetings ? parts.meetingsOf(caseId) : List.of(),
                // Told to the family: what services there are. By the same rule as over the API.
                services,
                services ? parts.guidanceOf(caseId) : List.of(),
                parts.transitionsOf(caseId, planFor),
                parts.lettersTo(reader.self()),
                row.isOpen() ? moves.seenBy(reader.self()) : null,
                relativesOf(reader, today),
                shown.stream()
                        .map(consent -> given(consent, reader, team, today))
                        .toList(),
                readings(caseId, coordinator, team),
                members.team(caseId).map(Members.TeamRow::version).orElse(0L));
    }

    /**
     * As whom somebody speaks in a case.
     *
     * @throws Refusal not found
     */
    FamilyMember self(UUID caseId, Person person) {
        return reader(caseId, person).orElseThrow(Refusal::notFound).self();
    }

    /** In what capacity somebody of the family consents for a child. */
    ConsentCapacity capacity(FamilyMember self, UUID childId) {
        if (!self.memberId().equals(childId)) {
            return self.relation() == FamilyRelation.GUARDIAN ? ConsentCapacity.GUARDIAN : ConsentCapacity.PARENT;
        }
        return self.isGrown(Oslo.dateOf(clock.instant())) ? ConsentCapacity.YOUNG_ADULT : ConsentCapacity.YOUTH;
    }

    private MyCase.@Nullable Plan planOf(UUID caseId) {
        caughtUp.await(PlanViews.PROCESSOR);
        return plans.of(caseId).map(MyCases::plan).orElse(null);
    }

    private static MyCase.Plan plan(PlanView view) {
        PlanVersion now = view.now();
        return new MyCase.Plan(
                now.contents() == null ? "" : now.contents().goals(),
                now.whole().stream()
                        .map(measure -> new MyCase.Measure(measure.what(), measure.owner(), measure.dueOn()))
                        .toList(),
                view.reviseBy(),
                view.overdue());
    }

    private Optional<Reader> reader(UUID caseId, Person person) {
        if (!person.is(Role.FAMILY, Role.YOUTH) || !caughtUp.await(Members.PROCESSOR)) {
            return Optional.empty();
        }
        return members.inFamily(person.subject(), caseId)
                .map(self -> new Reader(self, seen(caseId, person)))
                .filter(this::isIn);
    }

    private List<FamilyMember> seen(UUID caseId, Person person) {
        return members.familyOf(caseId).stream()
                .filter(FamilyMember::isChild)
                .filter(child -> sight.sees(person, caseId, InformationCategory.CONTACT, child.memberId()))
                .toList();
    }

    private boolean isIn(Reader reader) {
        FamilyMember self = reader.self();
        if (self.isChild()) {
            return ConsentAges.seesOwnCase(self.bornOn(), Oslo.dateOf(clock.instant()));
        }
        boolean expecting =
                isParent(self) && members.familyOf(self.caseId()).stream().noneMatch(FamilyMember::isChild);
        return expecting || !reader.children().isEmpty();
    }

    private static boolean isParent(FamilyMember member) {
        return member.relation() == FamilyRelation.PARENT_WITH_CUSTODY || member.relation() == FamilyRelation.GUARDIAN;
    }

    private Optional<CaseRow> find(UUID caseId) {
        return cases.find(caseId).or(() -> {
            caughtUp.await(Cases.PROCESSOR);
            return cases.find(caseId);
        });
    }

    private MyCase.Brief brief(CaseRow row, Reader reader) {
        return new MyCase.Brief(
                row.caseId(),
                row.label(),
                row.isOpen(),
                row.openedAt(),
                coordinatorOf(row).map(CoordinatorRow::name).orElse(null),
                reader.children().stream()
                        .map(FamilyMember::name)
                        .filter(Objects::nonNull)
                        .toList());
    }

    private Optional<CoordinatorRow> deputyOf(CaseRow row) {
        return Optional.ofNullable(row.deputyId()).flatMap(coordinators::find);
    }

    /** One who is grown may let a parent see again; nobody else is told who more is of the family. */
    private List<MyCase.Relative> relativesOf(Reader reader, LocalDate today) {
        return reader.self().isChild() && reader.self().isGrown(today)
                ? members.familyOf(reader.self().caseId()).stream()
                        .filter(member -> !member.isChild())
                        .map(member -> new MyCase.Relative(member.memberId(), member.name(), member.relation()))
                        .toList()
                : List.of();
    }

    private Optional<CoordinatorRow> coordinatorOf(CaseRow row) {
        return Optional.ofNullable(row.coordinatorId()).flatMap(coordinators::find);
    }

    private static MyCase.Coordinator coordinator(
            CaseRow row, Optional<CoordinatorRow> coordinator, Optional<CoordinatorRow> deputy) {
        return new MyCase.Coordinator(
                coordinator.map(CoordinatorRow::name).orElse(null),
                row.coordinatorId() == null ? null : day(row.appointedAt()),
                coordinator.map(CoordinatorRow::phone).orElse(null),
                coordinator.map(CoordinatorRow::email).orElse(null),
                deputy.map(CoordinatorRow::name).orElse(null),
                deputy.map(CoordinatorRow::phone).orElse(null),
                deputy.map(CoordinatorRow::email).orElse(null),
                coordinator.map(CoordinatorRow::leaveSince).orElse(null),
                coordinator.map(CoordinatorRow::leaveExpectedTo).orElse(null),
                // The clock says from when it is late; the day before is the last one in time.
                row.appointmentDue() == null
                        ? null
                        : Oslo.dateOf(row.appointmentDue().minusMillis(1)),
                row.coordinatorId() == null && row.appointmentLate());
    }

    private static List<MyCase.Step> steps(CaseRow row, List<TeamMember> team) {
        List<MyCase.Step> steps = new ArrayList<>();
        boolean appointed = row.coordinatorId() != null;
        steps.add(new MyCase.Step(MyCase.Stage.GRANTED, day(row.openedAt()), PageStep.State.DONE));
        steps.add(new MyCase.Step(
                MyCase.Stage.COORDINATOR,
                appointed ? day(row.appointedAt()) : null,
                appointed ? PageStep.State.DONE : row.isOpen() ? PageStep.State.NOW : PageStep.State.LATER));
        Optional<LocalDate> gathered = team.stream().map(TeamMember::joinedOn).min(Comparator.naturalOrder());
        steps.add(new MyCase.Step(
                MyCase.Stage.TEAM,
                gathered.orElse(null),
                gathered.isPresent()
                        ? PageStep.State.DONE
                        : appointed && row.isOpen() ? PageStep.State.NOW : PageStep.State.LATER));
        if (!row.isOpen()) {
            steps.add(new MyCase.Step(MyCase.Stage.CLOSED, day(row.closedAt()), PageStep.State.DONE));
        }
        return steps;
    }

    private static MyCase.Child child(FamilyMember child, Reader reader, LocalDate today) {
        return new MyCase.Child(child.memberId(), child.name(), speaksFor(reader.self(), child, today));
    }

    /** To show a way to consent or not; what is refused is decided by the team. */
    private static boolean speaksFor(FamilyMember self, FamilyMember child, LocalDate today) {
        return self.memberId().equals(child.memberId())
                ? ConsentAges.mayConsentAlone(child.bornOn(), today)
                : isParent(self) && !child.inCare() && !child.isGrown(today);
    }

    private static MyCase.Member member(TeamMember member, List<Consent> shown, LocalDate today) {
        Set<InformationCategory> covers = EnumSet.noneOf(InformationCategory.class);
        List<String> purposes = new ArrayList<>();
        for (Consent consent : shown) {
            List<InformationCategory> now = consent.reaches(member) ? consent.coveredOn(today) : List.of();
            covers.addAll(now);
            String purpose = consent.purpose();
            if (!now.isEmpty() && purpose != null && !purposes.contains(purpose)) {
                purposes.add(purpose);
            }
        }
        return new MyCase.Member(
                member.memberId(),
                member.name(),
                member.role(),
                member.kind(),
                member.joinedOn(),
                member.until(),
                purposes,
                covers);
    }

    /** What a child consents to on its own behalf is the child's: parents are not told of it. */
    private static boolean isShown(Consent consent, Reader reader) {
        boolean seen =
                reader.children().stream().anyMatch(child -> child.memberId().equals(consent.childId()));
        boolean childs = consent.giverId().equals(consent.childId());
        return seen && (!childs || consent.giverId().equals(reader.self().memberId()));
    }

    private MyCase.Given given(Consent consent, Reader reader, List<TeamMember> team, LocalDate today) {
        FamilyMember child = reader.children().stream()
                .filter(one -> one.memberId().equals(consent.childId()))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        boolean own = consent.giverId().equals(reader.self().memberId());
        List<InformationCategory> covers = consent.coveredOn(today);
        return new MyCase.Given(
                consent.consentId(),
                consent.childId(),
                child.name(),
                consent.service(),
                recipientOf(consent, team),
                consent.purpose(),
                consent.categories(),
                covers,
                consent.capacity(),
                own,
                consent.form(),
                consent.validFrom(),
                consent.validUntil(),
                consent.givenAt(),
                consent.withdrawnAt(),
                !covers.isEmpty() && (own || speaksFor(reader.self(), child, today)));
    }

    private @Nullable String recipientOf(Consent consent, List<TeamMember> team) {
        String name = nameOf(consent.recipient(), team);
        return name != null
                ? name
                : members.familyOf(consent.caseId()).stream()
                        .filter(member -> member.memberId().equals(consent.recipient()))
                        .map(FamilyMember::name)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    private static @Nullable String nameOf(@Nullable UUID memberId, List<TeamMember> team) {
        return team.stream()
                .filter(member -> member.memberId().equals(memberId))
                .map(TeamMember::name)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private List<MyCase.Reading> readings(UUID caseId, Optional<CoordinatorRow> coordinator, List<TeamMember> team) {
        return accessLog.byOthers(caseId).stream()
                .map(reading -> new MyCase.Reading(
                        reading.lastAt(),
                        reading.times(),
                        nameOf(reading.subject(), coordinator, team),
                        reading.role(),
                        reading.part()))
                .toList();
    }

    private static @Nullable String nameOf(
            String subject, Optional<CoordinatorRow> coordinator, List<TeamMember> team) {
        return Stream.concat(
                        coordinator.filter(row -> subject.equals(row.subject())).map(CoordinatorRow::name).stream(),
                        team.stream()
                                .filter(member -> subject.equals(member.subject()))
                                .map(TeamMember::name)
                                .filter(Objects::nonNull))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable LocalDate day(@Nullable Instant at) {
        return at == null ? null : Oslo.dateOf(at);
    }
}

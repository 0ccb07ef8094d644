package no.barnekoordinator.coordination.caseload.web;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.contracts.coordination.InformationCategory;
import no.barnekoordinator.coordination.caseload.CaseRow;
import no.barnekoordinator.coordination.desk.OwnCase;
import no.barnekoordinator.coordination.desk.PlanReaders;
import no.barnekoordinator.coordination.team.Members;
import no.barnekoordinator.coordination.team.Sight;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.security.Person;
import org.springframework.stereotype.Component;

/**
 * The family's coordinator and the people of the coordinating unit, not those who only supervise, or deliver; the
 * family, as far as it sees; and those of the team it has consented to.
 */
@Component
class OwnPeople implements PlanReaders {

    private static final Role[] UNIT = {Role.ASSESSOR, Role.DECISION_MAKER};

    private final CaseAccess access;
    private final Members members;
    private final Sight sight;

    OwnPeople(CaseAccess access, Members members, Sight sight) {
        this.access = access;
        this.members = members;
        this.sight = sight;
    }

    @Override
    public OwnCase read(UUID caseId, Part part, Person person) {
        return found(caseId, part, person).orElseThrow(Refusal::notFound);
    }

    @Override
    public boolean mayRead(UUID caseId, Part part, Person person) {
        return found(caseId, part, person).isPresent();
    }

    @Override
    public OwnCase write(UUID caseId, Person person) {
        return byTask(access.coordinated(caseId, person), person);
    }

    private Optional<OwnCase> found(UUID caseId, Part part, Person person) {
        return access.worked(caseId, person, person.is(UNIT))
                .map(row -> byTask(row, person))
                .or(() -> shown(caseId, part, person));
    }

    private OwnCase byTask(CaseRow row, Person person) {
        boolean mine = row.isCoordinatedBy(access.coordinatorIds(person));
        return ownCase(row, mine, OwnCase.Reader.TASK);
    }

    private Optional<OwnCase> shown(UUID caseId, Part part, Person person) {
        boolean family = person.is(Role.FAMILY, Role.YOUTH)
                && members.inFamily(person.subject(), caseId).isPresent();
        OwnCase.Reader reader = family ? OwnCase.Reader.FAMILY : OwnCase.Reader.TEAM;
        return categories(part, reader).stream().allMatch(category -> sight.isShown(person, caseId, category))
                ? access.stored(caseId).map(row -> ownCase(row, false, reader))
                : Optional.empty();
    }

    /**
     * What one must be let see. Which organisation a family was told of tells what a child has, so those of the team
     * need consent to health too.
     */
    private static Set<InformationCategory> categories(Part part, OwnCase.Reader reader) {
        return switch (part) {
            case PLAN -> Set.of(InformationCategory.PLAN);
            case MEETINGS -> Set.of(InformationCategory.MEETINGS);
            case GUIDANCE ->
                reader == OwnCase.Reader.FAMILY
                        ? Set.of(InformationCategory.SERVICES)
                        : Set.of(InformationCategory.SERVICES, InformationCategory.HEALTH);
        };
    }

    private static OwnCase ownCase(CaseRow row, boolean mine, OwnCase.Reader reader) {
        return new OwnCase(row.caseId(), row.municipality(), row.label(), row.isOpen(), mine, reader);
    }
}

package no.barnekoordinator.coordination.team.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.contracts.coordination.FamilyRelation;
import no.barnekoordinator.contracts.coordination.InformationCategory;
import no.barnekoordinator.contracts.coordination.ServiceKind;
import no.barnekoordinator.contracts.coordination.TeamRole;
import no.barnekoordinator.coordination.team.FamilyMember;
import no.barnekoordinator.coordination.team.Members;
import no.barnekoordinator.coordination.team.Sight;
import no.barnekoordinator.coordination.team.TeamMember;
import no.barnekoordinator.platform.security.Allowed;
import no.barnekoordinator.platform.security.Person;
import no.barnekoordinator.platform.web.Write;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The team around a family over HTTP. */
@RestController
class TeamApi {

    private final TeamAccess access;
    private final TeamWork work;
    private final Members members;
    private final Sight sight;

    TeamApi(TeamAccess access, TeamWork work, Members members, Sight sight) {
        this.access = access;
        this.work = work;
        this.members = members;
        this.sight = sight;
    }

    record TeamAnswer(UUID caseId, boolean open, List<FamilyAnswer> family, List<MemberAnswer> members, long version) {}

    record FamilyAnswer(
            UUID memberId,
            FamilyRelation relation,
            @Nullable String name,
            @Nullable LocalDate bornOn,
            boolean inCare,
            @Nullable PostAnswer post) {

        /** @param post whether it may be told how letters reach them */
        static FamilyAnswer of(FamilyMember member, boolean post) {
            return new FamilyAnswer(
                    member.memberId(),
                    member.relation(),
                    member.name(),
                    member.bornOn(),
                    member.inCare(),
                    post ? PostAnswer.of(member.post()) : null);
        }
    }

    /** @param digital whether letters can go digitally */
    record PostAnswer(
            boolean digital,
            @Nullable String address,
            @Nullable String language,
            boolean protectedAddress) {

        static PostAnswer of(FamilyMember.Post post) {
            return new PostAnswer(post.number() != null, post.address(), post.language(), post.protectedAddress());
        }
    }

    record MemberAnswer(
            UUID memberId,
            TeamRole role,
            ServiceKind kind,
            @Nullable String organisation,
            @Nullable String name,
            LocalDate joinedOn,
            @Nullable LocalDate until) {

        static MemberAnswer of(TeamMember member) {
            return new MemberAnswer(
                    member.memberId(),
                    member.role(),
                    member.kind(),
                    member.organisation(),
                    member.name(),
                    member.joinedOn(),
                    member.until());
        }
    }

    record Changed(UUID caseId, UUID memberId, long version) {}

    /**
     * Where somebody lives is told to those alone who write it down: not to the family, where one parent must not learn
     * it of the other. Where a child is can be told from its school: for those who may not know, the family and the
     * places are left out.
     */
    @GetMapping("/api/v1/cases/{caseId}/team")
    @Allowed({
        Role.COORDINATOR,
        Role.ASSESSOR,
        Role.DECISION_MAKER,
        Role.SUPERVISOR,
        Role.SERVICE_CONTACT,
        Role.FAMILY,
        Role.YOUTH
    })
    ResponseEntity<TeamAnswer> team(@PathVariable UUID caseId, Person person) {
        Members.TeamRow team = access.known(caseId, person);
        boolean contact = sight.sees(person, caseId, InformationCategory.CONTACT);
        return ResponseEntity.ok()
                .eTag("\"" + team.version() + "\"")
                .body(new TeamAnswer(
                        caseId,
                        team.open(),
                        contact
                                ? members.familyOf(caseId).stream()
                                        .map(member -> FamilyAnswer.of(member, access.mayLead(caseId, person)))
                                        .toList()
                                : List.of(),
                        contact
                                ? members.of(caseId).stream()
                                        .map(MemberAnswer::of)
                                        .toList()
                                : own(caseId, person),
                        team.version()));
    }

    @PostMapping("/api/v1/cases/{caseId}/family")
    @Allowed({Role.COORDINATOR, Role.ASSESSOR})
    ResponseEntity<?> enter(@PathVariable UUID caseId, @RequestBody TeamWork.FamilyEntry body, Write write) {
        return created(caseId, write, () -> work.writeDown(caseId, null, body, write));
    }

    @PostMapping("/api/v1/cases/{caseId}/family/{memberId}")
    @Allowed({Role.COORDINATOR, Role.ASSESSOR})
    ResponseEntity<?> correct(
            @PathVariable UUID caseId,
            @PathVariable UUID memberId,
            @RequestBody TeamWork.FamilyEntry body,
            Write write) {
        return ok(caseId, write, () -> work.writeDown(caseId, memberId, body, write));
    }

    @PostMapping("/api/v1/cases/{caseId}/family/{memberId}/leaving")
    @Allowed({Role.COORDINATOR, Role.ASSESSOR})
    ResponseEntity<?> remove(@PathVariable UUID caseId, @PathVariable UUID memberId, Write write) {
        return ok(caseId, write, () -> work.remove(caseId, memberId, write));
    }

    @PostMapping("/api/v1/cases/{caseId}/team/members")
    @Allowed({Role.COORDINATOR, Role.ASSESSOR})
    ResponseEntity<?> join(@PathVariable UUID caseId, @RequestBody TeamWork.MemberEntry body, Write write) {
        return created(caseId, write, () -> work.join(caseId, body, write));
    }

    @PostMapping("/api/v1/cases/{caseId}/team/members/{memberId}/leaving")
    @Allowed({Role.COORDINATOR, Role.ASSESSOR})
    ResponseEntity<?> leave(@PathVariable UUID caseId, @PathVariable UUID memberId, Write write) {
        return ok(caseId, write, () -> work.leave(caseId, memberId, write));
    }

    private List<MemberAnswer> own(UUID caseId, Person person) {
        return members.memberships(person.subject(), caseId).stream()
                .map(MemberAnswer::of)
                .toList();
    }

    private static ResponseEntity<?> created(UUID caseId, Write write, Supplier<TeamWork.Done> effect) {
        return write.once(() -> {
            TeamWork.Done done = effect.get();
            return ResponseEntity.created(URI.create("/api/v1/cases/" + caseId + "/team"))
                    .eTag("\"" + done.version() + "\"")
                    .body(new Changed(caseId, done.id(), done.version()));
        });
    }

    private static ResponseEntity<?> ok(UUID caseId, Write write, Supplier<TeamWork.Done> effect) {
        return write.once(() -> {
            TeamWork.Done done = effect.get();
            return ResponseEntity.ok()
                    .eTag("\"" + done.version() + "\"")
                    .body(new Changed(caseId, done.id(), done.version()));
        });
    }
}

package no.barnekoordinator.coordination.team.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.contracts.coordination.ConsentCapacity;
import no.barnekoordinator.contracts.coordination.ConsentForm;
import no.barnekoordinator.contracts.coordination.FamilyRelation;
import no.barnekoordinator.contracts.coordination.InformationCategory;
import no.barnekoordinator.contracts.coordination.ServiceKind;
import no.barnekoordinator.contracts.coordination.TeamRole;
import no.barnekoordinator.coordination.handling.Required;
import no.barnekoordinator.coordination.handling.team.GiveConsent;
import no.barnekoordinator.coordination.handling.team.JoinTeam;
import no.barnekoordinator.coordination.handling.team.LeaveTeam;
import no.barnekoordinator.coordination.handling.team.NarrowConsent;
import no.barnekoordinator.coordination.handling.team.PostalDetails;
import no.barnekoordinator.coordination.handling.team.RemoveFamilyMember;
import no.barnekoordinator.coordination.handling.team.TeamId;
import no.barnekoordinator.coordination.handling.team.WithdrawConsent;
import no.barnekoordinator.coordination.handling.team.WithdrawSharing;
import no.barnekoordinator.coordination.handling.team.WriteDownFamilyMember;
import no.barnekoordinator.coordination.team.Members;
import no.barnekoordinator.platform.command.Commands;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.id.Ids;
import no.barnekoordinator.platform.identity.IdentityPolicy;
import no.barnekoordinator.platform.identity.IdentityRefusedException;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.platform.view.CaughtUp;
import no.barnekoordinator.platform.web.Write;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What people do with a team and its consents, the same for the API and for pages. To be called within the write; each
 * checks first that it is the person's to do.
 */
@Component
class TeamWork {

    private final TeamAccess access;
    private final Members members;
    private final Commands commands;
    private final CaughtUp caughtUp;
    private final Ids ids;
    private final IdentityPolicy identity;
    private final Clock clock;

    TeamWork(
            TeamAccess access,
            Members members,
            Commands commands,
            CaughtUp caughtUp,
            Ids ids,
            IdentityPolicy identity,
            Clock clock) {
        this.access = access;
        this.members = members;
        this.commands = commands;
        this.caughtUp = caughtUp;
        this.ids = ids;
        this.identity = identity;
        this.clock = clock;
    }

    /** What was done: the thing it was done to, and the version of the team after it. */
    record Done(UUID id, long version) {}

    /** Somebody of the family, as sent in. */
    record FamilyEntry(
            @Nullable FamilyRelation relation,
            @Nullable String name,
            @Nullable String subject,
            @Nullable LocalDate bornOn,
            @Nullable Boolean inCare,
            @Nullable PostalEntry post) {}

    /** How letters reach somebody, as sent in. */
    record PostalEntry(
            @Nullable String nationalIdentityNumber,
            @Nullable String address,
            @Nullable String language,
            @Nullable Boolean protectedAddress) {}

    /** Somebody of the team, as sent in. */
    record MemberEntry(
            @Nullable TeamRole role,
            @Nullable ServiceKind kind,
            @Nullable String organisation,
            @Nullable String name,
            @Nullable String subject,
            @Nullable LocalDate joinedOn,
            @Nullable LocalDate until) {}

    /** A consent, as sent in. */
    record ConsentEntry(
            @Nullable UUID childId,
            @Nullable UUID giverId,
            @Nullable ConsentCapacity capacity,
            @Nullable UUID recipient,
            @Nullable ServiceKind service,
            @Nullable String purpose,
            @Nullable List<InformationCategory> categories,
            @Nullable ConsentForm form,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validUntil) {}

    /** @param memberId null for somebody new */
    Done writeDown(UUID caseId, @Nullable UUID memberId, FamilyEntry entry, Write write) {
        access.led(caseId, write.person());
        UUID id = memberId == null ? ids.next() : knownInFamily(caseId, memberId);
        return send(
                id,
                new WriteDownFamilyMember(
                        new TeamId(caseId),
                        write.expectedVersion(),
                        id,
                        Required.value("relation", entry.relation()),
                        Required.text("name", entry.name()),
                        entry.subject(),
                        entry.bornOn(),
                        Boolean.TRUE.equals(entry.inCare()),
                        entry.post() == null ? null : details(entry.post()),
                        clock.instant()),
                "write-down-family",
                write);
    }

    private PostalDetails details(PostalEntry entry) {
        return new PostalDetails(
                number(entry.nationalIdentityNumber()),
                entry.address(),
                entry.language(),
                Boolean.TRUE.equals(entry.protectedAddress()));
    }

    private @Nullable String number(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return identity.accept(typed, Oslo.dateOf(clock.instant())).reveal();
        } catch (IdentityRefusedException e) {
            String reason = e.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
            throw Refusal.againstRule("identity-number-%s".formatted(reason));
        }
    }

    Done remove(UUID caseId, UUID memberId, Write write) {
        access.led(caseId, write.person());
        return send(
                memberId,
                new RemoveFamilyMember(new TeamId(caseId), write.expectedVersion(), memberId, clock.instant()),
                "remove-family",
                write);
    }

    Done join(UUID caseId, MemberEntry entry, Write write) {
        access.led(caseId, write.person());
        UUID id = ids.next();
        TeamRole role = Required.value("role", entry.role());
        ServiceKind kind = Required.value("kind", entry.kind());
        LocalDate from = Optional.ofNullable(entry.joinedOn()).orElseGet(() -> Oslo.dateOf(clock.instant()));
        mustBeNew(caseId, entry.subject(), kind, role);
        return send(
                id,
                new JoinTeam(
                        new TeamId(caseId),
                        write.expectedVersion(),
                        id,
                        role,
                        kind,
                        entry.organisation(),
                        Required.text("name", entry.name()),
                        entry.subject(),
                        from,
                        entry.until(),
                        clock.instant()),
                "join-team",
                write);
    }

    Done leave(UUID caseId, UUID memberId, Write write) {
        access.led(caseId, write.person());
        return send(
                memberId,
                new LeaveTeam(new TeamId(caseId), write.expectedVersion(), memberId, clock.instant()),
                "leave-team",
                write);
    }

    Done consent(UUID caseId, ConsentEntry entry, Write write) {
        UUID giver = access.speaker(caseId, write.person(), Optional.ofNullable(entry.giverId()));
        UUID id = ids.next();
        LocalDate from = Optional.ofNullable(entry.validFrom()).orElseGet(() -> Oslo.dateOf(clock.instant()));
        return send(
                id,
                new GiveConsent(
                        new TeamId(caseId),
                        write.expectedVersion(),
                        id,
                        Required.value("childId", entry.childId()),
                        giver,
                        Required.value("capacity", entry.capacity()),
                        entry.recipient(),
                        entry.service(),
                        Required.text("purpose", entry.purpose()),
                        Required.value("categories", entry.categories()),
                        isOfFamily(write) ? ConsentForm.ELECTRONIC : Required.value("form", entry.form()),
                        from,
                        entry.validUntil(),
                        clock.instant()),
                "give-consent",
                write);
    }

    Done narrow(
            UUID caseId,
            UUID consentId,
            @Nullable UUID by,
            @Nullable List<InformationCategory> categories,
            @Nullable LocalDate validUntil,
            Write write) {
        UUID speaker = access.speaker(caseId, write.person(), Optional.ofNullable(by));
        return send(
                consentId,
                new NarrowConsent(
                        new TeamId(caseId),
                        write.expectedVersion(),
                        consentId,
                        speaker,
                        Required.value("categories", categories),
                        validUntil,
                        clock.instant()),
                "narrow-consent",
                write);
    }

    Done withdraw(UUID caseId, UUID consentId, @Nullable UUID by, Write write) {
        UUID speaker = access.speaker(caseId, write.person(), Optional.ofNullable(by));
        return send(
                consentId,
                new WithdrawConsent(new TeamId(caseId), write.expectedVersion(), consentId, speaker, clock.instant()),
                "withdraw-consent",
                write);
    }

    Done withdrawSharing(
            UUID caseId, @Nullable UUID by, @Nullable UUID childId, @Nullable ServiceKind service, Write write) {
        UUID speaker = access.speaker(caseId, write.person(), Optional.ofNullable(by));
        return send(
                caseId,
                new WithdrawSharing(
                        new TeamId(caseId), write.expectedVersion(), speaker, childId, service, clock.instant()),
                "withdraw-sharing",
                write);
    }

    private static boolean isOfFamily(Write write) {
        return write.person().is(Role.FAMILY, Role.YOUTH);
    }

    private UUID knownInFamily(UUID caseId, UUID memberId) {
        caughtUp.await(Members.PROCESSOR);
        return members.familyOf(caseId).stream()
                .filter(member -> member.memberId().equals(memberId))
                .findFirst()
                .orElseThrow(Refusal::notFound)
                .memberId();
    }

    /** The same person for the same service twice would be shown, and asked, twice. */
    private void mustBeNew(UUID caseId, @Nullable String subject, ServiceKind kind, TeamRole role) {
        if (subject == null || subject.isBlank()) {
            return;
        }
        caughtUp.await(Members.PROCESSOR);
        boolean there = members.of(caseId).stream()
                .anyMatch(member -> subject.strip().equals(member.subject())
                        && member.kind() == kind
                        && member.role() == role
                        && (member.until() == null || member.isIn(Oslo.dateOf(clock.instant()))));
        if (there) {
            throw Refusal.conflict("team-member-already");
        }
    }

    private Done send(UUID id, Object command, String purpose, Write write) {
        if (commands.send(command, write.origin(purpose)) instanceof Long version) {
            return new Done(id, version);
        }
        throw new IllegalStateException("The team did not say which version it has come to");
    }
}

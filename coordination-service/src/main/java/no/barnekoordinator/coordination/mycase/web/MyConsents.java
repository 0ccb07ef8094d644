package no.barnekoordinator.coordination.mycase.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.ConsentForm;
import no.barnekoordinator.contracts.coordination.InformationCategory;
import no.barnekoordinator.contracts.coordination.ServiceKind;
import no.barnekoordinator.coordination.handling.Required;
import no.barnekoordinator.coordination.handling.team.AgreeToMove;
import no.barnekoordinator.coordination.handling.team.GiveConsent;
import no.barnekoordinator.coordination.handling.team.NarrowConsent;
import no.barnekoordinator.coordination.handling.team.TeamId;
import no.barnekoordinator.coordination.handling.team.WithdrawConsent;
import no.barnekoordinator.coordination.handling.team.WithdrawMoveAgreement;
import no.barnekoordinator.coordination.handling.team.WithdrawSharing;
import no.barnekoordinator.coordination.team.FamilyMember;
import no.barnekoordinator.platform.command.Commands;
import no.barnekoordinator.platform.id.Ids;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.platform.web.Write;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What one of the family does with consents from their own page; each checks first that the case is theirs. */
@Component
class MyConsents {

    private final MyCases cases;
    private final MyMoves moves;
    private final Commands commands;
    private final Ids ids;
    private final Clock clock;

    MyConsents(MyCases cases, MyMoves moves, Commands commands, Ids ids, Clock clock) {
        this.cases = cases;
        this.moves = moves;
        this.commands = commands;
        this.ids = ids;
        this.clock = clock;
    }

    /** With whom something is to be shared: a service as a whole, or somebody of the family. */
    record To(@Nullable ServiceKind service, @Nullable UUID relative) {}

    void give(
            UUID caseId,
            @Nullable UUID childId,
            To to,
            @Nullable String purpose,
            List<InformationCategory> categories,
            @Nullable LocalDate validUntil,
            Write write) {
        FamilyMember self = cases.self(caseId, write.person());
        UUID child = Required.value("childId", childId);
        send(
                new GiveConsent(
                        new TeamId(caseId),
                        null,
                        ids.next(),
                        child,
                        self.memberId(),
                        cases.capacity(self, child),
                        to.relative(),
                        to.service(),
                        Required.text("purpose", purpose),
                        categories,
                        ConsentForm.ELECTRONIC,
                        Oslo.dateOf(clock.instant()),
                        validUntil,
                        clock.instant()),
                "give-consent",
                write);
    }

    void narrow(UUID caseId, UUID consentId, List<InformationCategory> categories, Write write) {
        FamilyMember self = cases.self(caseId, write.person());
        send(
                new NarrowConsent(
                        new TeamId(caseId), null, consentId, self.memberId(), categories, null, clock.instant()),
                "narrow-consent",
                write);
    }

    void withdraw(UUID caseId, UUID consentId, Write write) {
        FamilyMember self = cases.self(caseId, write.person());
        send(
                new WithdrawConsent(new TeamId(caseId), null, consentId, self.memberId(), clock.instant()),
                "withdraw-consent",
                write);
    }

    /** @param service null for all of them */
    void stop(UUID caseId, @Nullable ServiceKind service, Write write) {
        FamilyMember self = cases.self(caseId, write.person());
        send(
                new WithdrawSharing(new TeamId(caseId), null, self.memberId(), null, service, clock.instant()),
                "withdraw-sharing",
                write);
    }

    /** @param moveId the move they have been shown: a yes to another one is not theirs */
    void agreeToMove(UUID caseId, @Nullable UUID moveId, Write write) {
        FamilyMember self = cases.self(caseId, write.person());
        send(
                new AgreeToMove(
                        new TeamId(caseId),
                        Required.value("moveId", moveId),
                        self.memberId(),
                        moves.capacityOf(self),
                        true,
                        clock.instant()),
                "agree-to-move",
                write);
    }

    void takeBackMove(UUID caseId, @Nullable UUID moveId, Write write) {
        FamilyMember self = cases.self(caseId, write.person());
        send(
                new WithdrawMoveAgreement(
                        new TeamId(caseId), Required.value("moveId", moveId), self.memberId(), clock.instant()),
                "withdraw-move-agreement",
                write);
    }

    private void send(Object command, String purpose, Write write) {
        commands.send(command, write.origin(purpose));
    }
}

package no.barnekoordinator.coordination.handling.team;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.InformationCategory;
import no.barnekoordinator.contracts.coordination.ServiceKind;
import no.barnekoordinator.coordination.handling.event.ConsentGiven;
import no.barnekoordinator.coordination.handling.event.ConsentNarrowed;
import no.barnekoordinator.coordination.handling.event.ConsentWithdrawn;
import no.barnekoordinator.coordination.handling.event.TeamEvent;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

/**
 * Decides about consents. Where several may speak for a child, a no outweighs a yes: what one of them stops is stopped,
 * whoever consented to it, and is shared again when the same person consents again.
 */
final class Consenting {

    private Consenting() {}

    static List<TeamEvent> give(TeamState now, GiveConsent c) {
        LocalDate today = Oslo.dateOf(c.at());
        MayConsent.check(now, c.childId(), c.giverId(), c.capacity(), c.categories(), today);
        ServiceKind service = serviceOf(now, c.recipient(), c.service());
        boolean contradicted = now.objections().stream()
                .filter(no -> !no.by().equals(c.giverId()))
                .filter(no -> no.childId().equals(c.childId()) && no.service() == service)
                .filter(no -> c.categories().contains(no.category()))
                .anyMatch(no -> MayConsent.speaksFor(now, no.childId(), no.by(), no.category(), today));
        if (contradicted) {
            throw Refusal.conflict("consent-contradicted");
        }
        return List.of(new ConsentGiven(
                now.caseId(),
                c.consentId(),
                c.childId(),
                c.giverId(),
                c.capacity(),
                c.recipient(),
                service,
                c.purpose(),
                c.categories(),
                c.form(),
                c.validFrom(),
                c.validUntil(),
                now.municipality(),
                c.at()));
    }

    static List<TeamEvent> narrow(TeamState now, NarrowConsent c) {
        ConsentState consent = known(now, c.consentId());
        LocalDate until = c.validUntil() == null ? consent.validUntil() : c.validUntil();
        boolean longer = consent.validUntil() != null && until != null && until.isAfter(consent.validUntil());
        if (longer || !consent.categories().containsAll(c.categories())) {
            throw Refusal.againstRule("consent-not-narrower");
        }
        if (c.categories().equals(consent.categories()) && sameDay(until, consent.validUntil())) {
            return List.of();
        }
        List<InformationCategory> dropped = consent.categories().stream()
                .filter(category -> !c.categories().contains(category))
                .toList();
        mustSpeakFor(now, consent, c.by(), dropped.isEmpty() ? consent.categories() : dropped, Oslo.dateOf(c.at()));
        List<TeamEvent> events = new ArrayList<>();
        if (c.categories().isEmpty()) {
            events.add(new ConsentWithdrawn(now.caseId(), c.consentId(), c.by(), now.municipality(), c.at()));
        } else {
            events.add(new ConsentNarrowed(
                    now.caseId(), c.consentId(), c.by(), c.categories(), until, now.municipality(), c.at()));
        }
        now.consents().forEach((id, other) -> {
            if (!id.equals(c.consentId()) && other.reaches(consent.childId(), consent.service(), consent.recipient())) {
                events.addAll(without(now, id, other, dropped, c.by(), c.at()));
            }
        });
        return events;
    }

    /** Of what it covers, the person may speak for some or all; what they may not speak for goes on. */
    static List<TeamEvent> withdraw(TeamState now, WithdrawConsent c) {
        ConsentState consent = known(now, c.consentId());
        List<InformationCategory> theirs = spokenFor(now, consent, c.by(), Oslo.dateOf(c.at()));
        if (theirs.isEmpty()) {
            throw Refusal.againstRule("consent-not-theirs-to-give");
        }
        return stop(now, consent, theirs, c.by(), c.at());
    }

    static List<TeamEvent> withdrawSharing(TeamState now, WithdrawSharing c) {
        List<TeamEvent> events = new ArrayList<>();
        for (Map.Entry<UUID, ConsentState> entry : now.consents().entrySet()) {
            ConsentState consent = entry.getValue();
            boolean meant = (c.childId() == null || c.childId().equals(consent.childId()))
                    && (c.service() == null || c.service() == consent.service());
            if (meant) {
                List<InformationCategory> theirs = spokenFor(now, consent, c.by(), Oslo.dateOf(c.at()));
                events.addAll(without(now, entry.getKey(), consent, theirs, c.by(), c.at()));
            }
        }
        if (events.isEmpty()) {
            throw Refusal.conflict("nothing-to-withdraw");
        }
        return events;
    }

    /** After somebody of the family changed: what they gave, or what was given for them, by who may not any more. */
    static List<TeamEvent> endWhatIsNoLongerTheirs(TeamState changed, UUID memberId, Instant at) {
        LocalDate today = Oslo.dateOf(at);
        List<TeamEvent> events = new ArrayList<>();
        changed.consents().forEach((id, consent) -> {
            boolean concerned =
                    consent.giverId().equals(memberId) || consent.childId().equals(memberId);
            boolean theirs = consent.categories().stream()
                    .anyMatch(category -> MayConsent.mayIn(
                            changed, consent.childId(), consent.giverId(), consent.capacity(), category, today));
            if (concerned && !theirs) {
                events.add(new ConsentWithdrawn(changed.caseId(), id, memberId, changed.municipality(), at));
            }
        });
        events.addAll(MoveConsents.endWhatIsNoLongerTheirs(changed, at));
        return events;
    }

    /** What was shared with one member alone, who leaves. */
    static List<TeamEvent> endWhatWasForOne(TeamState now, UUID memberId, Instant at) {
        List<TeamEvent> events = new ArrayList<>();
        now.consents().forEach((id, consent) -> {
            if (memberId.equals(consent.recipient())) {
                events.add(new ConsentWithdrawn(now.caseId(), id, memberId, now.municipality(), at));
            }
        });
        return events;
    }

    private static List<TeamEvent> stop(
            TeamState now, ConsentState meant, List<InformationCategory> categories, UUID by, Instant at) {
        List<TeamEvent> events = new ArrayList<>();
        now.consents().forEach((id, consent) -> {
            if (consent.reaches(meant.childId(), meant.service(), meant.recipient())) {
                events.addAll(without(now, id, consent, categories, by, at));
            }
        });
        return events;
    }

    private static List<TeamEvent> without(
            TeamState now,
            UUID consentId,
            ConsentState consent,
            List<InformationCategory> stopped,
            UUID by,
            Instant at) {
        List<InformationCategory> remaining = consent.categories().stream()
                .filter(category -> !stopped.contains(category))
                .toList();
        if (remaining.isEmpty()) {
            return List.of(new ConsentWithdrawn(now.caseId(), consentId, by, now.municipality(), at));
        }
        return remaining.size() == consent.categories().size()
                ? List.of()
                : List.of(new ConsentNarrowed(
                        now.caseId(), consentId, by, remaining, consent.validUntil(), now.municipality(), at));
    }

    private static List<InformationCategory> spokenFor(TeamState now, ConsentState consent, UUID by, LocalDate today) {
        return consent.categories().stream()
                .filter(category -> consent.giverId().equals(by)
                        || MayConsent.speaksFor(now, consent.childId(), by, category, today))
                .toList();
    }

    private static void mustSpeakFor(
            TeamState now, ConsentState consent, UUID by, List<InformationCategory> categories, LocalDate today) {
        if (!spokenFor(now, consent, by, today).containsAll(categories)) {
            throw Refusal.againstRule("consent-not-theirs-to-give");
        }
    }

    private static ConsentState known(TeamState now, UUID consentId) {
        ConsentState consent = now.consents().get(consentId);
        if (consent == null) {
            throw Refusal.notFound();
        }
        return consent;
    }

    /** Somebody of the family, as a parent without custody or one whose child is grown, is of no service. */
    private static ServiceKind serviceOf(TeamState now, @Nullable UUID recipient, @Nullable ServiceKind service) {
        if (recipient != null && now.family().containsKey(recipient)) {
            return ServiceKind.OTHER;
        }
        if (service != null) {
            return service;
        }
        MemberState member = now.members().get(recipient);
        if (member == null) {
            throw Refusal.againstRule("consent-recipient-unknown");
        }
        return member.kind();
    }

    private static boolean sameDay(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null ? other == null : one.equals(other);
    }
}

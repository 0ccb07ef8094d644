package no.barnekoordinator.coordination.reaction;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.FamilyRelation;
import no.barnekoordinator.contracts.coordination.InformationCategory;
import no.barnekoordinator.contracts.coordination.ServiceKind;
import no.barnekoordinator.contracts.coordination.TeamRole;
import no.barnekoordinator.coordination.consent.ConsentAges;
import no.barnekoordinator.coordination.handling.event.BirthDateCorrected;
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
import no.barnekoordinator.coordination.handling.event.PostalDetailsNoted;
import no.barnekoordinator.coordination.handling.event.ServiceMoved;
import no.barnekoordinator.coordination.handling.event.ServiceScheduled;
import no.barnekoordinator.coordination.handling.event.ServiceWithdrawn;
import no.barnekoordinator.coordination.handling.event.TeamMemberJoined;
import no.barnekoordinator.coordination.handling.event.TeamMemberLeft;
import no.barnekoordinator.coordination.handling.plan.PlanDraft;
import no.barnekoordinator.coordination.handling.plan.PlanId;
import no.barnekoordinator.coordination.handling.plan.StartPlan;
import no.barnekoordinator.coordination.handling.services.OpenServices;
import no.barnekoordinator.coordination.handling.services.SeeNeed;
import no.barnekoordinator.coordination.handling.services.ServicesId;
import no.barnekoordinator.coordination.handling.team.JoinTeam;
import no.barnekoordinator.coordination.handling.team.OpenTeam;
import no.barnekoordinator.coordination.handling.team.PostalDetails;
import no.barnekoordinator.coordination.handling.team.TeamId;
import no.barnekoordinator.coordination.handling.team.WriteDownFamilyMember;
import no.barnekoordinator.coordination.handling.transition.NoteChild;
import no.barnekoordinator.coordination.handling.transition.OpenTransitions;
import no.barnekoordinator.coordination.handling.transition.TransitionsId;
import no.barnekoordinator.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

/**
 * What of a case goes along when a family moves: who the family is, and what it has consented to. Everything gets an id
 * of its own there, made from the one it had, so that nothing in one municipality leads to the other.
 *
 * <p>Consents stay behind: they were given to people the family leaves. So does whatever lets somebody sign in and see:
 * of the team, only who they are goes along. And what a service was to do becomes a need again, since it is another
 * service that is to do it.
 */
final class Belongings {

    /** Years. */
    private static final int LONGEST_AGO = 4;

    private final CaseMoved moved;
    private final String municipality;
    private final Instant at;
    private final LocalDate today;

    /** The last day somebody is to be appointed: nothing is asked of the new municipality before it. */
    private final LocalDate settled;

    /**
     * @param municipality the one the family moves to, four digits
     * @param appointmentDue the instant from which an appointment there is late, UTC
     */
    Belongings(CaseMoved moved, String municipality, Instant appointmentDue) {
        this.moved = moved;
        this.municipality = municipality;
        this.at = moved.happenedAt();
        this.today = Oslo.dateOf(at);
        this.settled = Oslo.dateOf(appointmentDue).minusDays(1);
    }

    /** What is to be done in the new case for it to hold them, in order. */
    List<Object> commands(
            List<CoordinationEvent> team,
            List<CoordinationEvent> transitions,
            List<CoordinationEvent> services,
            List<CoordinationEvent> plan) {
        List<Object> commands = new ArrayList<>();
        commands.add(new OpenTeam(new TeamId(moved.continuedAs()), municipality, at));
        commands.addAll(family(team));
        commands.add(new OpenTransitions(new TransitionsId(moved.continuedAs()), municipality, at));
        commands.addAll(children(transitions));
        if (moved.categories().contains(InformationCategory.CONTACT)) {
            commands.addAll(contacts(team));
        }
        if (moved.categories().contains(InformationCategory.SERVICES)) {
            commands.add(new OpenServices(new ServicesId(moved.continuedAs()), municipality, at));
            commands.addAll(needs(services));
        }
        if (moved.categories().contains(InformationCategory.PLAN)) {
            commands.addAll(plan(plan));
        }
        return commands;
    }

    /** The id of something in the new case. */
    private UUID there(UUID here) {
        return UUID.nameUUIDFromBytes((moved.continuedAs() + "/" + here).getBytes(StandardCharsets.UTF_8));
    }

    private record Person(
            UUID id,
            FamilyRelation relation,
            @Nullable String name,
            @Nullable String subject,
            @Nullable LocalDate bornOn,
            boolean inCare,
            @Nullable PostalDetails post) {

        Person born(@Nullable LocalDate day) {
            return new Person(id, relation, name, subject, day, inCare, post);
        }

        /** Where they lived is where they move from; what else is known of how letters reach them goes along. */
        Person reachedBy(PostalDetailsNoted noted) {
            return new Person(
                    id,
                    relation,
                    name,
                    subject,
                    bornOn,
                    inCare,
                    new PostalDetails(
                            noted.nationalIdentityNumber(), null, noted.language(), noted.protectedAddress()));
        }
    }

    private List<WriteDownFamilyMember> family(List<CoordinationEvent> team) {
        Map<UUID, Person> family = new LinkedHashMap<>();
        for (CoordinationEvent event : team) {
            switch (event) {
                case FamilyMemberEntered e ->
                    family.put(
                            e.memberId(),
                            new Person(
                                    e.memberId(), e.relation(), e.name(), e.subject(), e.bornOn(), e.inCare(), null));
                case FamilyMemberCorrected e -> {
                    Person before = family.get(e.memberId());
                    family.put(
                            e.memberId(),
                            new Person(
                                    e.memberId(),
                                    e.relation(),
                                    e.name(),
                                    e.subject(),
                                    e.bornOn(),
                                    e.inCare(),
                                    before == null ? null : before.post()));
                }
                case PostalDetailsNoted e -> family.computeIfPresent(e.memberId(), (id, one) -> one.reachedBy(e));
                case BirthDateNoted e -> family.computeIfPresent(e.memberId(), (id, one) -> one.born(e.bornOn()));
                case FamilyMemberLeft e -> family.remove(e.memberId());
                default -> {}
            }
        }
        List<WriteDownFamilyMember> written = new ArrayList<>();
        for (Person one : family.values()) {
            if (one.name() != null && goes(one.id(), one.bornOn())) {
                written.add(new WriteDownFamilyMember(
                        new TeamId(moved.continuedAs()),
                        null,
                        there(one.id()),
                        one.relation(),
                        one.name(),
                        one.subject(),
                        one.bornOn(),
                        one.inCare(),
                        one.post(),
                        at));
            }
        }
        return written;
    }

    /** A child that is grown is nobody else's to take along. */
    private boolean goes(UUID id, @Nullable LocalDate bornOn) {
        return id.equals(moved.consentedBy()) || !ConsentAges.isGrown(bornOn, today);
    }

    private List<NoteChild> children(List<CoordinationEvent> transitions) {
        Map<UUID, NoteChild> children = new LinkedHashMap<>();
        for (CoordinationEvent event : transitions) {
            switch (event) {
                case ChildNoted e -> children.put(e.childId(), child(e.childId(), e.bornOn()));
                case BirthDateCorrected e -> children.put(e.childId(), child(e.childId(), e.bornOn()));
                case ChildReleased e -> children.remove(e.childId());
                default -> {}
            }
        }
        return children.values().stream()
                .filter(child -> !ConsentAges.isGrown(child.bornOn(), today))
                .toList();
    }

    private NoteChild child(UUID childId, @Nullable LocalDate bornOn) {
        return new NoteChild(new TransitionsId(moved.continuedAs()), null, there(childId), bornOn, at);
    }

    private List<JoinTeam> contacts(List<CoordinationEvent> team) {
        Map<UUID, TeamMemberJoined> members = new LinkedHashMap<>();
        for (CoordinationEvent event : team) {
            switch (event) {
                case TeamMemberJoined e -> members.put(e.memberId(), e);
                case TeamMemberLeft e -> members.remove(e.memberId());
                default -> {}
            }
        }
        List<JoinTeam> contacts = new ArrayList<>();
        for (TeamMemberJoined one : members.values()) {
            LocalDate until = one.until();
            if (one.name() != null && goesOn(one.role(), until)) {
                contacts.add(new JoinTeam(
                        new TeamId(moved.continuedAs()),
                        null,
                        there(one.memberId()),
                        one.role(),
                        one.kind(),
                        one.organisation(),
                        one.name(),
                        null,
                        today,
                        until,
                        at));
            }
        }
        return contacts;
    }

    /** Who leads a service here leads none there. */
    private boolean goesOn(TeamRole role, @Nullable LocalDate until) {
        return role != TeamRole.LEADER && (until == null || !until.isBefore(today));
    }

    /**
     * What was needed.
     *
     * @param waitedFor the day it was to come
     */
    private record Need(ServiceKind kind, @Nullable String words, LocalDate seenOn, LocalDate waitedFor) {}

    private List<SeeNeed> needs(List<CoordinationEvent> services) {
        Map<UUID, Need> needs = new LinkedHashMap<>();
        for (CoordinationEvent event : services) {
            switch (event) {
                case NeedSeen e -> needs.put(e.serviceId(), new Need(e.kind(), e.need(), e.seenOn(), e.dueOn()));
                case ServiceScheduled e ->
                    needs.merge(
                            e.serviceId(),
                            new Need(e.kind(), null, Oslo.dateOf(e.happenedAt()), e.dueOn()),
                            Belongings::promised);
                case ServiceMoved e ->
                    needs.computeIfPresent(
                            e.serviceId(), (id, need) -> new Need(need.kind(), need.words(), need.seenOn(), e.dueOn()));
                case ServiceWithdrawn e -> needs.remove(e.serviceId());
                default -> {}
            }
        }
        List<SeeNeed> seen = new ArrayList<>();
        needs.forEach((id, need) -> seen.add(new SeeNeed(
                new ServicesId(moved.continuedAs()),
                null,
                there(id),
                need.kind(),
                need.words(),
                recent(need.seenOn()),
                later(need.waitedFor()),
                at)));
        return seen;
    }

    private static Need promised(Need seen, Need promise) {
        return new Need(seen.kind(), seen.words(), seen.seenOn(), promise.waitedFor());
    }

    /** What was seen longer ago than anybody writes down is seen now. */
    private LocalDate recent(LocalDate day) {
        return day.isBefore(today.minusYears(LONGEST_AGO)) ? today : day;
    }

    /** A day that has gone by, or comes before anybody is there, is not one the new municipality can keep. */
    private LocalDate later(LocalDate day) {
        return day.isBefore(settled) ? settled : day;
    }

    private record Written(
            @Nullable PlanContents contents,
            List<PlannedMeasure> measures,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            LocalDate reviseBy,
            List<PlanBasis> bases,
            PlanConsent consentedBy,
            LocalDate consentedOn) {}

    /** The plan as it read last; what it read before, and how far its measures came, stays behind. */
    private List<StartPlan> plan(List<CoordinationEvent> plan) {
        Written last = null;
        UUID planId = moved.caseId();
        for (CoordinationEvent event : plan) {
            switch (event) {
                case PlanStarted e -> {
                    planId = e.planId();
                    last = new Written(
                            e.contents(),
                            e.measures(),
                            e.validFrom(),
                            e.validTo(),
                            e.reviseBy(),
                            e.bases(),
                            e.consentedBy(),
                            e.consentedOn());
                }
                case PlanRevised e ->
                    last = new Written(
                            e.contents(),
                            e.measures(),
                            e.validFrom(),
                            e.validTo(),
                            e.reviseBy(),
                            e.bases(),
                            e.consentedBy(),
                            e.consentedOn());
                default -> {}
            }
        }
        if (last == null || last.contents() == null) {
            return List.of();
        }
        return List.of(new StartPlan(
                new PlanId(moved.continuedAs()),
                there(planId),
                municipality,
                new PlanDraft(
                        contents(last.contents()),
                        last.measures().stream()
                                .map(measure -> new PlannedMeasure(there(measure.measureId()), measure.dueOn()))
                                .toList(),
                        last.validFrom(),
                        last.validTo(),
                        later(last.reviseBy()),
                        last.bases(),
                        last.consentedBy(),
                        last.consentedOn()),
                at));
    }

    private PlanContents contents(PlanContents here) {
        return new PlanContents(
                here.goals(),
                here.resources(),
                here.needs(),
                here.participants(),
                here.responsible(),
                here.cooperation(),
                here.measures().stream()
                        .map(measure -> new MeasureWords(
                                there(measure.measureId()),
                                measure.what(),
                                measure.extent(),
                                measure.owner(),
                                measure.how()))
                        .toList());
    }
}

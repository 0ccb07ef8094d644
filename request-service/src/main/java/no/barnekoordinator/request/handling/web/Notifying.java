package no.barnekoordinator.request.handling.web;

import static no.barnekoordinator.request.handling.web.Particulars.required;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.barnekoordinator.contracts.request.ApplicantKind;
import no.barnekoordinator.contracts.request.Channel;
import no.barnekoordinator.platform.calendar.NorwegianCalendar;
import no.barnekoordinator.platform.command.Commands;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.id.Ids;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.platform.web.Write;
import no.barnekoordinator.request.handling.NotifyNeed;
import no.barnekoordinator.request.handling.RequestId;
import no.barnekoordinator.request.handling.event.ChildDetails;
import no.barnekoordinator.request.handling.event.Manner;
import no.barnekoordinator.request.rules.RequestRules;
import no.barnekoordinator.request.rules.RuleBooks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes in what somebody else tells of a family, from the API, a professional's page or the unit's registration. */
@Component
public class Notifying {

    private final Commands commands;
    private final Ids ids;
    private final Clock clock;
    private final Particulars particulars;
    private final NorwegianCalendar calendar;
    private final RuleBooks rules;

    Notifying(
            Commands commands,
            Ids ids,
            Clock clock,
            Particulars particulars,
            NorwegianCalendar calendar,
            RuleBooks rules) {
        this.commands = commands;
        this.ids = ids;
        this.clock = clock;
        this.particulars = particulars;
        this.calendar = calendar;
        this.rules = rules;
    }

    /**
     * What somebody tells.
     *
     * @param notifier who tells; not the family itself
     * @param contact how the family is reached
     * @param notifierContact how the one who tells is reached, when that may be kept
     * @param notifiedAt when it was told, if earlier than now
     */
    public record Told(
            @Nullable Channel channel,
            @Nullable Manner manner,
            @Nullable String municipality,
            @Nullable ApplicantKind notifier,
            Receiving.@Nullable Reached contact,
            Receiving.@Nullable Reached notifierContact,
            @Nullable List<ChildDetails> children,
            @Nullable String needs,
            @Nullable Instant notifiedAt) {}

    /**
     * What the one who told gets back.
     *
     * @param contactDue last day on which the family should have been contacted
     */
    public record Receipt(
            UUID requestId,
            UUID caseId,
            String reference,
            String municipality,
            Instant notifiedAt,
            LocalDate contactDue) {}

    /**
     * Takes it in.
     *
     * @throws Refusal when something is missing or breaks a rule; nothing is then stored
     */
    public Receipt receive(Told told, Write write) {
        Channel channel = required(told.channel(), "channel-missing");
        String municipality = required(told.municipality(), "municipality-missing");
        if (channel == Channel.ONLINE) {
            throw Refusal.forbidden("channel-not-allowed", channel);
        }
        Particulars.mayTakeIn(channel, municipality, write.person());
        Instant notifiedAt = Objects.requireNonNullElse(told.notifiedAt(), clock.instant());
        particulars.mustExist(municipality, notifiedAt);
        RequestId id = new RequestId(ids.next());
        UUID caseId = ids.next();
        String reference = Reference.of(id.value());
        commands.send(
                new NotifyNeed(
                        id,
                        caseId,
                        reference,
                        municipality,
                        channel,
                        told.manner(),
                        required(told.notifier(), "applicant-missing"),
                        particulars.contact(required(told.contact(), "contact-missing")),
                        told.notifierContact() == null ? null : particulars.contact(told.notifierContact()),
                        particulars.children(told.children()),
                        Objects.requireNonNullElse(told.needs(), ""),
                        notifiedAt,
                        write.person().subject()),
                write.origin("notify"));
        LocalDate due = calendar.deadline(
                        notifiedAt,
                        rules.of(municipality).on(Oslo.dateOf(notifiedAt)).get(RequestRules.FAMILY_CONTACT))
                .lastDay();
        return new Receipt(id.value(), caseId, reference, municipality, notifiedAt, due);
    }
}

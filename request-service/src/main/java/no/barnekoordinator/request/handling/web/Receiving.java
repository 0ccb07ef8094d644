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
import no.barnekoordinator.platform.calendar.Deadline;
import no.barnekoordinator.platform.calendar.NorwegianCalendar;
import no.barnekoordinator.platform.command.Commands;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.id.Ids;
import no.barnekoordinator.platform.security.Person;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.platform.web.Write;
import no.barnekoordinator.request.handling.ReceiveRequest;
import no.barnekoordinator.request.handling.RequestId;
import no.barnekoordinator.request.handling.event.AddressProtection;
import no.barnekoordinator.request.handling.event.ChildDetails;
import no.barnekoordinator.request.handling.event.Contact;
import no.barnekoordinator.request.handling.event.Custody;
import no.barnekoordinator.request.handling.event.Manner;
import no.barnekoordinator.request.handling.event.Preference;
import no.barnekoordinator.request.rules.RequestRules;
import no.barnekoordinator.request.rules.RuleBooks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes a request in, from the API, the public form or the unit's own registration, by the same rules. */
@Component
public class Receiving {

    private final Commands commands;
    private final Ids ids;
    private final Clock clock;
    private final Particulars particulars;
    private final Duplicates duplicates;
    private final NorwegianCalendar calendar;
    private final RuleBooks rules;

    Receiving(
            Commands commands,
            Ids ids,
            Clock clock,
            Particulars particulars,
            Duplicates duplicates,
            NorwegianCalendar calendar,
            RuleBooks rules) {
        this.commands = commands;
        this.ids = ids;
        this.clock = clock;
        this.particulars = particulars;
        this.duplicates = duplicates;
        this.calendar = calendar;
        this.rules = rules;
    }

    /**
     * What someone asks.
     *
     * @param manner in what way contact was made; the form when nothing is said and nobody took it
     * @param custody who has the care of the children; the parents when nothing is said
     * @param otherParent the other parent, when that one is to be told too
     * @param letterLanguage {@code nb}, {@code nn}, {@code se} or {@code en}; bokmål when nothing is said
     * @param firstContactAt when an oral or written request arrived, if earlier than now
     * @param familyWishes whether the family itself wishes it; needed from everyone
     */
    public record Asked(
            @Nullable Channel channel,
            @Nullable Manner manner,
            @Nullable String municipality,
            @Nullable Applicant applicant,
            @Nullable Custody custody,
            @Nullable Reached otherParent,
            @Nullable List<ChildDetails> children,
            @Nullable String interpreterLanguage,
            @Nullable String letterLanguage,
            @Nullable String needs,
            @Nullable Instant firstContactAt,
            @Nullable Boolean familyWishes) {}

    /** The one who asks, and how that one is reached. */
    public record Applicant(
            @Nullable ApplicantKind kind,
            @Nullable String name,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String address,
            @Nullable Preference preference,
            @Nullable AddressProtection protection,
            @Nullable String nationalIdentityNumber) {

        Reached reached() {
            return new Reached(name, phone, email, address, preference, protection, nationalIdentityNumber);
        }
    }

    /** How somebody is reached. */
    public record Reached(
            @Nullable String name,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String address,
            @Nullable Preference preference,
            @Nullable AddressProtection protection,
            @Nullable String nationalIdentityNumber) {}

    /**
     * What the family gets back at once.
     *
     * @param preliminaryReplyDue last day on which it should have heard from the municipality
     */
    public record Receipt(
            UUID requestId,
            UUID caseId,
            String reference,
            String municipality,
            Instant firstContactAt,
            LocalDate preliminaryReplyDue) {}

    /**
     * Takes it in.
     *
     * @throws Refusal when something is missing or breaks a rule, or when the same has been asked for already and the
     *     caller may know; nothing is then stored
     */
    public Receipt receive(Asked asked, Write write) {
        Channel channel = required(asked.channel(), "channel-missing");
        Applicant applicant = required(asked.applicant(), "applicant-missing");
        String municipality = required(asked.municipality(), "municipality-missing");
        Particulars.mayTakeIn(channel, municipality, write.person());
        Instant firstContact = Objects.requireNonNullElse(asked.firstContactAt(), clock.instant());
        particulars.mustExist(municipality, firstContact);
        Contact contact = contact(applicant, write.person());
        List<ChildDetails> children = particulars.children(asked.children());
        duplicates
                .alreadyReceived(write.person(), municipality, contact, children)
                .ifPresent(reference -> {
                    throw Refusal.conflict("already-received", reference);
                });
        RequestId id = new RequestId(ids.next());
        UUID caseId = ids.next();
        String reference = Reference.of(id.value());
        commands.send(
                new ReceiveRequest(
                        id,
                        caseId,
                        reference,
                        municipality,
                        channel,
                        channel == Channel.ONLINE ? Manner.FORM : asked.manner(),
                        required(applicant.kind(), "applicant-missing"),
                        Objects.requireNonNullElse(asked.custody(), Custody.PARENTS),
                        contact,
                        asked.otherParent() == null ? null : particulars.contact(asked.otherParent()),
                        children,
                        Particulars.trimmed(asked.interpreterLanguage()),
                        Particulars.language(asked.letterLanguage()),
                        Objects.requireNonNullElse(asked.needs(), ""),
                        Boolean.TRUE.equals(asked.familyWishes()),
                        isIdentified(channel, write.person()),
                        firstContact,
                        channel == Channel.ONLINE ? null : write.person().subject()),
                write.origin("ask"));
        Deadline reply = calendar.deadline(
                firstContact,
                rules.of(municipality).on(Oslo.dateOf(firstContact)).get(RequestRules.PRELIMINARY_REPLY));
        return new Receipt(id.value(), caseId, reference, municipality, firstContact, reply.lastDay());
    }

    /** The unit has met or knows whoever it writes down; on the web only a login tells who somebody is. */
    private static boolean isIdentified(Channel channel, Person person) {
        return channel != Channel.ONLINE || person.nationalIdentityNumber() != null;
    }

    /** A login tells the number better than a form does. */
    private Contact contact(Applicant applicant, Person person) {
        Contact typed = particulars.contact(applicant.reached());
        String pid = person.nationalIdentityNumber();
        return pid == null ? typed : typed.identifiedBy(pid);
    }
}

package no.barnekoordinator.request.handling.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.contracts.municipality.Municipalities;
import no.barnekoordinator.contracts.request.ApplicantKind;
import no.barnekoordinator.contracts.request.Channel;
import no.barnekoordinator.platform.calendar.Deadline;
import no.barnekoordinator.platform.calendar.NorwegianCalendar;
import no.barnekoordinator.platform.command.Commands;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.id.Ids;
import no.barnekoordinator.platform.identity.IdentityPolicy;
import no.barnekoordinator.platform.identity.IdentityRefusedException;
import no.barnekoordinator.platform.page.Language;
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
    private final Municipalities municipalities;
    private final IdentityPolicy identity;
    private final NorwegianCalendar calendar;
    private final RuleBooks rules;

    Receiving(
            Commands commands,
            Ids ids,
            Clock clock,
            Municipalities municipalities,
            IdentityPolicy identity,
            NorwegianCalendar calendar,
            RuleBooks rules) {
        this.commands = commands;
        this.ids = ids;
        this.clock = clock;
        this.municipalities = municipalities;
        this.identity = identity;
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
     * @throws Refusal when something is missing or breaks a rule; nothing is then stored
     */
    public Receipt receive(Asked asked, Write write) {
        Channel channel = required(asked.channel(), "channel-missing");
        Applicant applicant = required(asked.applicant(), "applicant-missing");
        String municipality = required(asked.municipality(), "municipality-missing");
        checkChannel(channel, municipality, write.person());
        Instant now = clock.instant();
        Instant firstContact = Objects.requireNonNullElse(asked.firstContactAt(), now);
        if (municipalities.find(municipality, Oslo.dateOf(firstContact)).isEmpty()) {
            throw Refusal.againstRule("municipality-unknown");
        }
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
                        contact(applicant, write.person()),
                        asked.otherParent() == null ? null : contact(asked.otherParent()),
                        Objects.requireNonNullElse(asked.children(), List.<ChildDetails>of()).stream()
                                .map(this::checked)
                                .toList(),
                        trimmed(asked.interpreterLanguage()),
                        language(asked.letterLanguage()),
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

    /** Anyone may ask online; what was said or written is entered by the unit; a referral comes from a professional. */
    private static void checkChannel(Channel channel, String municipality, Person person) {
        boolean unit = person.is(Role.ASSESSOR) && person.worksIn(municipality);
        boolean may =
                switch (channel) {
                    case ONLINE -> true;
                    case ORAL, WRITTEN -> unit || person.is(Role.INTEGRATION);
                    case REFERRED -> unit || person.is(Role.REFERRER, Role.INTEGRATION);
                };
        if (!may) {
            throw person.isSignedIn() ? Refusal.forbidden("channel-not-allowed", channel) : Refusal.loginRequired();
        }
    }

    /** The unit has met or knows whoever it writes down; on the web only a login tells who somebody is. */
    private static boolean isIdentified(Channel channel, Person person) {
        return channel != Channel.ONLINE || person.nationalIdentityNumber() != null;
    }

    /** A login tells the number better than a form does. */
    private Contact contact(Applicant applicant, Person person) {
        Contact typed = contact(applicant.reached());
        String pid = person.nationalIdentityNumber();
        return pid == null ? typed : typed.identifiedBy(pid);
    }

    /**
     * How somebody is reached, as it is kept: the number checked, and no address of somebody protected.
     *
     * @throws Refusal when the number may not be taken, or an address came with a protection
     */
    public Contact contact(Reached reached) {
        Contact contact = new Contact(
                trimmed(reached.name()),
                trimmed(reached.phone()),
                trimmed(reached.email()),
                trimmed(reached.address()),
                reached.preference(),
                reached.protection(),
                checked(reached.nationalIdentityNumber()));
        if (contact.hasProtectedAddress() && contact.address() != null) {
            throw Refusal.againstRule("address-of-protected");
        }
        return contact;
    }

    /**
     * The language of letters; bokmål when nothing is said.
     *
     * @throws Refusal when it is none of the four
     */
    public static String language(@Nullable String tag) {
        if (tag == null || tag.isBlank()) {
            return Language.BOKMAL.tag();
        }
        return Language.withTag(tag).map(Language::tag).orElseThrow(() -> Refusal.malformed("letter-language-unknown"));
    }

    /**
     * A child as it is kept.
     *
     * @throws Refusal when its number may not be taken
     */
    public ChildDetails checked(ChildDetails child) {
        return new ChildDetails(
                trimmed(child.name()),
                child.birthDate(),
                child.expectedDate(),
                checked(child.nationalIdentityNumber()));
    }

    /**
     * A national identity number as it is kept; null when none was given.
     *
     * @throws Refusal when it may not be taken
     */
    public @Nullable String checked(@Nullable String number) {
        if (number == null || number.isBlank()) {
            return null;
        }
        try {
            identity.accept(number, Oslo.dateOf(clock.instant()));
            return number.replace(" ", "");
        } catch (IdentityRefusedException e) {
            throw Refusal.againstRule("identity-number-"
                    + e.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    private static @Nullable String trimmed(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static <T> T required(@Nullable T value, String slug) {
        if (value == null) {
            throw Refusal.malformed(slug);
        }
        return value;
    }
}

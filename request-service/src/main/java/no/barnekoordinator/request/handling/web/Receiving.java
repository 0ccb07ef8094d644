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
import no.barnekoordinator.platform.security.Person;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.platform.web.Write;
import no.barnekoordinator.request.handling.ReceiveRequest;
import no.barnekoordinator.request.handling.RequestId;
import no.barnekoordinator.request.handling.event.ChildDetails;
import no.barnekoordinator.request.handling.event.Contact;
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
     * @param firstContactAt when an oral or written request arrived, if earlier than now
     * @param familyWishes whether the family itself wishes it; needed from everyone
     */
    public record Asked(
            @Nullable Channel channel,
            @Nullable String municipality,
            @Nullable Applicant applicant,
            @Nullable List<ChildDetails> children,
            @Nullable String interpreterLanguage,
            @Nullable String needs,
            @Nullable Instant firstContactAt,
            @Nullable Boolean familyWishes) {}

    /** The one who asks. */
    public record Applicant(
            @Nullable ApplicantKind kind,
            @Nullable String name,
            @Nullable String phone,
            @Nullable String email,
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
                        required(applicant.kind(), "applicant-missing"),
                        new Contact(
                                trimmed(applicant.name()),
                                trimmed(applicant.phone()),
                                trimmed(applicant.email()),
                                checked(applicant.nationalIdentityNumber())),
                        Objects.requireNonNullElse(asked.children(), List.<ChildDetails>of()).stream()
                                .map(this::checked)
                                .toList(),
                        trimmed(asked.interpreterLanguage()),
                        Objects.requireNonNullElse(asked.needs(), ""),
                        Boolean.TRUE.equals(asked.familyWishes()),
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

    private ChildDetails checked(ChildDetails child) {
        return new ChildDetails(
                trimmed(child.name()),
                child.birthDate(),
                child.expectedDate(),
                checked(child.nationalIdentityNumber()));
    }

    private @Nullable String checked(@Nullable String number) {
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

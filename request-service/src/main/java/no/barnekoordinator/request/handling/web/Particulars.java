package no.barnekoordinator.request.handling.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.contracts.municipality.Municipalities;
import no.barnekoordinator.contracts.request.Channel;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.identity.IdentityPolicy;
import no.barnekoordinator.platform.identity.IdentityRefusedException;
import no.barnekoordinator.platform.page.Language;
import no.barnekoordinator.platform.security.Person;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.request.handling.event.ChildDetails;
import no.barnekoordinator.request.handling.event.Contact;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is said of a family when a request or a need comes in, held against the same rules. */
@Component
class Particulars {

    private final Municipalities municipalities;
    private final IdentityPolicy identity;
    private final Clock clock;

    Particulars(Municipalities municipalities, IdentityPolicy identity, Clock clock) {
        this.municipalities = municipalities;
        this.identity = identity;
        this.clock = clock;
    }

    /** Anyone may ask online; what was said or written is entered by the unit; a referral comes from a professional. */
    static void mayTakeIn(Channel channel, String municipality, Person person) {
        boolean unit = isUnit(person, municipality);
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

    /** Whether the person assesses requests in this municipality. */
    static boolean isUnit(Person person, String municipality) {
        return person.is(Role.ASSESSOR) && person.worksIn(municipality);
    }

    /** @throws Refusal when there was no such municipality then */
    void mustExist(String municipality, Instant at) {
        if (municipalities.find(municipality, Oslo.dateOf(at)).isEmpty()) {
            throw Refusal.againstRule("municipality-unknown", municipality);
        }
    }

    /** How somebody is reached. The address of somebody protected is not kept. */
    Contact contact(Receiving.Reached reached) {
        Contact contact = new Contact(
                trimmed(reached.name()),
                trimmed(reached.phone()),
                trimmed(reached.email()),
                trimmed(reached.address()),
                reached.preference(),
                reached.protection(),
                number(reached.nationalIdentityNumber()));
        if (contact.hasProtectedAddress() && contact.address() != null) {
            throw Refusal.againstRule("address-of-protected");
        }
        return contact;
    }

    /** The children, as given. */
    List<ChildDetails> children(@Nullable List<ChildDetails> children) {
        return Objects.requireNonNullElse(children, List.<ChildDetails>of()).stream()
                .map(this::child)
                .toList();
    }

    /** A child, as given. */
    ChildDetails child(ChildDetails child) {
        return new ChildDetails(
                trimmed(child.name()), child.birthDate(), child.expectedDate(), number(child.nationalIdentityNumber()));
    }

    /** Eleven digits that may be kept here; null when nothing was given. */
    @Nullable
    String number(@Nullable String number) {
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

    /** The language of letters; bokmål when nothing is said. */
    static String language(@Nullable String tag) {
        if (tag == null || tag.isBlank()) {
            return Language.BOKMAL.tag();
        }
        return Language.withTag(tag).map(Language::tag).orElseThrow(() -> Refusal.malformed("letter-language-unknown"));
    }

    static @Nullable String trimmed(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    static <T> T required(@Nullable T value, String slug) {
        if (value == null) {
            throw Refusal.malformed(slug);
        }
        return value;
    }
}

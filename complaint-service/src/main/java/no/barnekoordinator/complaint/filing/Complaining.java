package no.barnekoordinator.complaint.filing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.barnekoordinator.complaint.casefile.DecisionsComplainedAbout;
import no.barnekoordinator.complaint.handling.Complainant;
import no.barnekoordinator.complaint.handling.ComplaintId;
import no.barnekoordinator.complaint.handling.FileComplaint;
import no.barnekoordinator.complaint.handling.Filed;
import no.barnekoordinator.complaint.handling.RefusedRequest;
import no.barnekoordinator.complaint.handling.event.Authority;
import no.barnekoordinator.complaint.handling.event.ComplainantKind;
import no.barnekoordinator.complaint.handling.event.FilingChannel;
import no.barnekoordinator.complaint.knowndecision.KnownDecision;
import no.barnekoordinator.complaint.knowndecision.KnownDecision.Status;
import no.barnekoordinator.complaint.knowndecision.KnownDecisions;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.contracts.complaint.ComplaintGround;
import no.barnekoordinator.platform.command.Commands;
import no.barnekoordinator.platform.command.Origin;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.id.Ids;
import no.barnekoordinator.platform.identity.IdentityPolicy;
import no.barnekoordinator.platform.identity.NationalIdentityNumber;
import no.barnekoordinator.platform.page.Language;
import no.barnekoordinator.platform.security.Person;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.platform.web.Write;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes a complaint in, from the API or the form. */
@Component
public class Complaining {

    private static final String PURPOSE = "file-complaint";

    private final KnownDecisions decisions;
    private final DecisionsComplainedAbout complainedAbout;
    private final Commands commands;
    private final IdentityPolicy identity;
    private final Ids ids;
    private final Clock clock;

    Complaining(
            KnownDecisions decisions,
            DecisionsComplainedAbout complainedAbout,
            Commands commands,
            IdentityPolicy identity,
            Ids ids,
            Clock clock) {
        this.decisions = decisions;
        this.complainedAbout = complainedAbout;
        this.commands = commands;
        this.identity = identity;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What someone complains about, of the right shape.
     *
     * @param knownOn date in Norway on which the complainant got to know; null when not said
     * @param by who complains
     * @param entry how it came; read for staff only, since whoever is signed in as family writes on the web
     */
    public record Words(
            UUID caseId,
            ComplaintGround ground,
            String words,
            By by,
            @Nullable LocalDate knownOn,
            Entry entry) {}

    /** Who complains; null for what was not said. */
    public record By(
            ComplainantKind kind,
            String name,
            @Nullable String phone,
            @Nullable Authority authority,
            @Nullable String address,
            boolean protectedAddress,
            @Nullable LocalDate birthDate,
            @Nullable String language) {}

    /** How staff got it. */
    public record Entry(FilingChannel channel, boolean signed) {

        /** Said, and not signed yet. */
        public static final Entry SAID = new Entry(FilingChannel.ORAL, false);
    }

    /** A complaint taken in. */
    public record Receipt(UUID complaintId, Filed filed) {}

    /**
     * Enters a complaint. Staff who enter one write down what someone said, or enter what came on paper, and only in
     * their own municipality.
     *
     * @throws Refusal not found, for a case nobody has heard of, or of another municipality than the staff's; or when a
     *     rule says no
     */
    public Receipt file(Words words, Write write) {
        Person person = write.person();
        List<KnownDecision> known = decisions.ofCase(words.caseId());
        if (known.isEmpty()) {
            throw Refusal.notFound();
        }
        String municipality = known.getFirst().municipality();
        boolean byStaff = !person.is(Role.FAMILY, Role.YOUTH);
        if (byStaff) {
            person.mustWorkIn(municipality);
        }
        Entry entry = byStaff ? onPaperOrSaid(words.entry()) : new Entry(FilingChannel.ONLINE, true);
        ComplaintId complaintId = new ComplaintId(ids.next());
        Instant now = clock.instant();
        FileComplaint command = new FileComplaint(
                complaintId,
                words.caseId(),
                municipality,
                words.ground(),
                words.ground() == ComplaintGround.REFUSAL ? refusalIn(known) : null,
                words.knownOn(),
                words.words(),
                complainant(words.by(), person, byStaff, Oslo.dateOf(now)),
                person.subject(),
                entry.channel(),
                entry.signed(),
                now);
        Origin origin = byStaff ? write.originOnBehalfOf(words.by().kind().name(), PURPOSE) : write.origin(PURPOSE);
        Filed filed = (Filed) Objects.requireNonNull(commands.send(command, origin));
        return new Receipt(complaintId.value(), filed);
    }

    private static Entry onPaperOrSaid(Entry entry) {
        return entry.channel() == FilingChannel.ONLINE ? new Entry(FilingChannel.ORAL, entry.signed()) : entry;
    }

    private Complainant complainant(By by, Person person, boolean byStaff, LocalDate today) {
        String number = byStaff ? null : person.nationalIdentityNumber();
        LocalDate born = by.birthDate();
        if (number != null && by.kind() == ComplainantKind.YOUTH) {
            // Known for certain from the log-in.
            NationalIdentityNumber known = identity.accept(number, today);
            born = known.birthDate().orElse(born);
        }
        return new Complainant(
                by.kind(),
                by.name(),
                by.phone(),
                by.authority(),
                by.address(),
                number,
                by.protectedAddress(),
                born,
                Language.withTag(by.language()).orElse(Language.BOKMAL).tag());
    }

    /** The latest refusal, if it stands and nobody has complained about it already. */
    private @Nullable RefusedRequest refusalIn(List<KnownDecision> known) {
        for (KnownDecision decision : known) {
            Instant decidedAt = decision.decidedAt();
            LocalDate deadline = decision.complaintDeadline();
            if (decision.status() == Status.REFUSED && decidedAt != null && deadline != null) {
                Instant deliveredAt = decision.deliveredAt();
                LocalDate decidedOn = Oslo.dateOf(decidedAt);
                if (complainedAbout.isComplainedAbout(decision.caseId(), decision.requestId(), decidedOn)) {
                    throw Refusal.conflict("decision-already-complained-about");
                }
                return new RefusedRequest(
                        decision.requestId(),
                        decidedOn,
                        deliveredAt == null ? null : Oslo.dateOf(deliveredAt),
                        deadline,
                        decision.unmet(),
                        decision.ruleIds());
            }
        }
        return switch (known.getFirst().status()) {
            case WITHDRAWN -> throw Refusal.againstRule("request-withdrawn");
            case REOPENED -> throw Refusal.conflict("decision-being-looked-at");
            case RECEIVED, GRANTED, REFUSED, CLOSED -> null;
        };
    }
}

package no.barnekoordinator.complaint.filing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.barnekoordinator.complaint.handling.ComplaintId;
import no.barnekoordinator.complaint.handling.FileComplaint;
import no.barnekoordinator.complaint.handling.Filed;
import no.barnekoordinator.complaint.handling.RefusedRequest;
import no.barnekoordinator.complaint.handling.event.ComplainantKind;
import no.barnekoordinator.complaint.knowndecision.KnownDecision;
import no.barnekoordinator.complaint.knowndecision.KnownDecision.Status;
import no.barnekoordinator.complaint.knowndecision.KnownDecisions;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.contracts.complaint.ComplaintGround;
import no.barnekoordinator.platform.command.Commands;
import no.barnekoordinator.platform.command.Origin;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.id.Ids;
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
    private final Commands commands;
    private final Ids ids;
    private final Clock clock;

    Complaining(KnownDecisions decisions, Commands commands, Ids ids, Clock clock) {
        this.decisions = decisions;
        this.commands = commands;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What someone complains about, of the right shape.
     *
     * @param knownOn date in Norway on which the complainant got to know; null when not said
     */
    public record Words(
            UUID caseId,
            ComplaintGround ground,
            String words,
            ComplainantKind complainant,
            String name,
            @Nullable String phone,
            @Nullable LocalDate knownOn) {}

    /** A complaint taken in. */
    public record Receipt(UUID complaintId, Filed filed) {}

    /**
     * Enters a complaint. Staff who enter one write down what someone said, and only in their own municipality.
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
        boolean writtenDown = !person.is(Role.FAMILY, Role.YOUTH);
        if (writtenDown) {
            person.mustWorkIn(municipality);
        }
        ComplaintId complaintId = new ComplaintId(ids.next());
        Instant now = clock.instant();
        FileComplaint command = new FileComplaint(
                complaintId,
                words.caseId(),
                municipality,
                words.ground(),
                refusalIn(known),
                words.knownOn(),
                words.words(),
                words.complainant(),
                words.name(),
                words.phone(),
                person.subject(),
                writtenDown,
                now);
        Origin origin =
                writtenDown ? write.originOnBehalfOf(words.complainant().name(), PURPOSE) : write.origin(PURPOSE);
        Filed filed = (Filed) Objects.requireNonNull(commands.send(command, origin));
        return new Receipt(complaintId.value(), filed);
    }

    /** The latest refusal that stands. */
    private static @Nullable RefusedRequest refusalIn(List<KnownDecision> known) {
        for (KnownDecision decision : known) {
            Instant decidedAt = decision.decidedAt();
            LocalDate deadline = decision.complaintDeadline();
            if (decision.status() == Status.REFUSED && decidedAt != null && deadline != null) {
                Instant deliveredAt = decision.deliveredAt();
                return new RefusedRequest(
                        decision.requestId(),
                        Oslo.dateOf(decidedAt),
                        deliveredAt == null ? null : Oslo.dateOf(deliveredAt),
                        deadline);
            }
        }
        return null;
    }
}

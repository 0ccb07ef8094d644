package no.barnekoordinator.complaint.handling.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.contracts.complaint.ComplaintGround;
import no.barnekoordinator.platform.event.EventName;
import no.barnekoordinator.platform.event.Personal;
import org.jspecify.annotations.Nullable;

/**
 * A complaint reached the municipality. It is always received, also when it is late: whether a late one is taken is
 * judged afterwards (forvaltningsloven § 31).
 *
 * @param reference the complainant's own, opaque
 * @param requestId the refused request it is about; null for the grounds that need no decision
 * @param decidedOn date in Norway of the decision it is about; null when there is none
 * @param knownOn date in Norway on which the complainant got to know; the deadline runs from it
 * @param deadlineRuleId rule that gave the deadline
 * @param lastDay last day to complain, a date in Norway
 * @param inTime whether it came by then
 * @param filedBy opaque subject of whoever entered it
 * @param writtenDown whether staff wrote down what was said orally
 */
@EventName("complaint.ComplaintFiled")
public record ComplaintFiled(
        UUID caseId,
        UUID complaintId,
        String reference,
        ComplaintGround ground,
        @Nullable UUID requestId,
        @Nullable LocalDate decidedOn,
        LocalDate knownOn,
        String deadlineRuleId,
        LocalDate lastDay,
        boolean inTime,
        ComplainantKind complainant,
        String filedBy,
        boolean writtenDown,
        @Personal @Nullable String complainantName,
        @Personal @Nullable String complainantPhone,
        @Personal @Nullable String words,
        String municipality,
        Instant happenedAt)
        implements ComplaintEvent {}

package no.barnekoordinator.complaint.handling.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.contracts.complaint.ComplaintGround;
import no.barnekoordinator.contracts.request.AgeBand;
import no.barnekoordinator.contracts.request.Condition;
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
 * @param signed whether the complainant has signed; on the web, signing in is signing
 * @param ageBand age of a youth who complains, on the day; null for anybody else
 * @param complainantAddress postal address, several lines; never kept for somebody with a protected address
 * @param complainantNumber eleven digits, when the person was identified
 * @param letterLanguage {@code nb}, {@code nn}, {@code se} or {@code en}
 * @param deliveredOn date in Norway on which the decision reached its receivers, as far as it was known
 * @param unmet the conditions the decision found not met
 * @param decisionRuleIds the rules that gave the decision
 */
@EventName(value = "complaint.ComplaintFiled", revision = 2)
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
        FilingChannel channel,
        boolean signed,
        Authority authority,
        @Nullable AgeBand ageBand,
        @Personal @Nullable String complainantAddress,
        @Personal @Nullable String complainantNumber,
        boolean protectedAddress,
        String letterLanguage,
        @Nullable LocalDate deliveredOn,
        List<Condition> unmet,
        List<String> decisionRuleIds,
        String municipality,
        Instant happenedAt)
        implements ComplaintEvent {
    public ComplaintFiled {
        unmet = List.copyOf(unmet);
        decisionRuleIds = List.copyOf(decisionRuleIds);
    }
}

package no.barnekoordinator.coordination.caseload;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.Training;
import no.barnekoordinator.coordination.handling.event.Competence;
import org.jspecify.annotations.Nullable;

/**
 * A coordinator in the register.
 *
 * @param municipality four digits
 * @param name null after erasure
 * @param subject the {@code sub} of the person's access token; null after erasure
 * @param phone how the families reach them; null when not said, and after erasure
 * @param email the same
 * @param capacity how many families there is room for
 * @param load how many open cases the coordinator is appointed to
 * @param weight the same, weighted by what each case asks for; see
 *     {@link no.barnekoordinator.contracts.coordination.LoadWeights}
 * @param languages ISO 639 codes, in alphabetical order
 * @param trainings what the coordinator is trained in
 * @param mandateFrom first day of the mandate document; null when none was issued
 * @param mandateTo last day of it; null when it holds until another is issued
 * @param mandateReference where the document lies; null when not said
 * @param leaveSince first day of the leave that runs; null when at work
 * @param leaveExpectedTo last day of it, as far as is known
 */
public record CoordinatorRow(
        UUID coordinatorId,
        String municipality,
        @Nullable String name,
        @Nullable String subject,
        @Nullable String phone,
        @Nullable String email,
        int capacity,
        int load,
        BigDecimal weight,
        List<String> languages,
        List<Competence> competences,
        List<Training> trainings,
        @Nullable LocalDate mandateFrom,
        @Nullable LocalDate mandateTo,
        @Nullable String mandateReference,
        @Nullable LocalDate leaveSince,
        @Nullable LocalDate leaveExpectedTo) {

    /** Whether there is room for one family more, as families are weighted. */
    public boolean hasRoom() {
        return room().compareTo(BigDecimal.ONE) >= 0;
    }

    /** Room that is left; less than nothing for one who has too much. */
    public BigDecimal room() {
        return BigDecimal.valueOf(capacity).subtract(weight);
    }

    public boolean isOnLeave() {
        return leaveSince != null;
    }

    /** Whether a mandate document is in force on a day. */
    public boolean hasMandateOn(LocalDate day) {
        return mandateFrom != null && !day.isBefore(mandateFrom) && (mandateTo == null || !day.isAfter(mandateTo));
    }
}

package no.barnekoordinator.contracts.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.ContractType;

/** The complaint lacks something; the complainant has until {@code mendBy} to mend it. */
@ContractType("no.barnekoordinator.complaint.DefectFound.v1")
public record DefectFoundV1(
        UUID caseId,
        UUID complaintId,
        List<ComplaintDefect> defects,
        LocalDate mendBy,
        String municipality,
        Instant happenedAt)
        implements CaseContract {
    public DefectFoundV1 {
        defects = List.copyOf(defects);
    }
}

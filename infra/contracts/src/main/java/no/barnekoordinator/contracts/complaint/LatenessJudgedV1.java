package no.barnekoordinator.contracts.complaint;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.ContractType;

/** A late complaint was taken, or not. */
@ContractType("no.barnekoordinator.complaint.LatenessJudged.v1")
public record LatenessJudgedV1(
        UUID caseId, UUID complaintId, LatenessJudgement judgement, String municipality, Instant happenedAt)
        implements CaseContract {}

package no.barnekoordinator.contracts.coordination;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.ContractType;

/**
 * The family moves, and its case goes on in another municipality; the end of this one is a fact of its own. Where to is
 * told by the case that goes on, to those who may read that one: an address may be protected.
 */
@ContractType("no.barnekoordinator.coordination.CaseMoved.v1")
public record CaseMovedV1(UUID caseId, List<InformationCategory> categories, String municipality, Instant happenedAt)
        implements CaseContract {}

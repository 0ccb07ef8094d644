package no.barnekoordinator.contracts.coordination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.ContractType;
import org.jspecify.annotations.Nullable;

/** What was agreed around the family is late for another cause than that a promised service has not come. {@code subject} is the service, meeting or plan. */
@ContractType("no.barnekoordinator.coordination.CooperationDelayed.v1")
public record CooperationDelayedV1(UUID caseId, UUID subject, DelayCause cause, @Nullable ServiceKind kind, LocalDate dueOn, String municipality, Instant happenedAt) implements CaseContract {}

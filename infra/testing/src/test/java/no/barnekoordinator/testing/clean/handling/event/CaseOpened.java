package no.barnekoordinator.testing.clean.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.clock.ClockKind;
import org.jspecify.annotations.Nullable;

public record CaseOpened(
        UUID caseId,
        Instant at,
        ClockKind clock,
        byte[] sealed,
        @Nullable String note) implements CleanEvent {}

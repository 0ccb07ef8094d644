package no.barnekoordinator.testing.clean.handling;

import java.util.UUID;

public record OpenCase(UUID caseId) {}

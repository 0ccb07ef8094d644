package no.barnekoordinator.testing.faulty.handling.event;

import no.barnekoordinator.contracts.Contract;

public record ContractFact(Contract contract) {}

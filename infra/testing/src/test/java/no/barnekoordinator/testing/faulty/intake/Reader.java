package no.barnekoordinator.testing.faulty.intake;

public interface Reader {}

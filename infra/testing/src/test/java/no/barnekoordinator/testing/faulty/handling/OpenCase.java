package no.barnekoordinator.testing.faulty.handling;

public record OpenCase(String id) {}

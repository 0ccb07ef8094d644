package no.barnekoordinator.testing.faulty.reaction;

public interface Mover {}

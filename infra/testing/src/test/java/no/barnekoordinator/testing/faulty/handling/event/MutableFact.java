package no.barnekoordinator.testing.faulty.handling.event;

public class MutableFact {}

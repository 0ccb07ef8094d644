package no.barnekoordinator.complaint;

/** Stands in for a class of another service. */
public interface WordOfAnotherService {}

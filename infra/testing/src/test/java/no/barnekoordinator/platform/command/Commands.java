package no.barnekoordinator.platform.command;

/** Stands in for the platform, which this module may not depend on. */
public interface Commands {}

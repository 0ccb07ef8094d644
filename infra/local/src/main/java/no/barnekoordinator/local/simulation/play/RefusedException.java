package no.barnekoordinator.local.simulation.play;

/** The system understood a command and would not do it. The message says which, and what was answered. */
final class RefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    RefusedException(String message) {
        super(message);
    }
}

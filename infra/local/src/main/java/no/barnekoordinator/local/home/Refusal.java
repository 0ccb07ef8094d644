package no.barnekoordinator.local.home;

/** A command cannot do what it was asked; the message says why, and what to do, in one line for a person. */
public final class Refusal extends RuntimeException {

    public Refusal(String message) {
        super(message);
    }

    public Refusal(String message, Throwable cause) {
        super(message, cause);
    }
}

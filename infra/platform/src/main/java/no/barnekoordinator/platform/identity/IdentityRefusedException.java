package no.barnekoordinator.platform.identity;

/** An identity number was refused. Says why, and never repeats the number: messages end up in logs and answers. */
public final class IdentityRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final RefusalReason reason;

    IdentityRefusedException(RefusalReason reason) {
        super("Identity number refused: " + reason.inWords());
        this.reason = reason;
    }

    /** Why. */
    public RefusalReason reason() {
        return reason;
    }
}

package no.barnekoordinator.contracts.request;

/** How a letter reached its receiver. */
public enum DeliveryChannel {
    /** In a digital mailbox. */
    DIGITAL,
    /** By post. */
    PAPER,
    /** Handed over, or read aloud and handed over. */
    BY_HAND
}

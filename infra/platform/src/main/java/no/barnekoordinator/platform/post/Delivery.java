package no.barnekoordinator.platform.post;

import java.time.Instant;

/**
 * What became of a consignment.
 *
 * @param consignmentId the post office's own name for it, to ask about it later
 * @param channel how it goes to the recipient
 * @param deliveredAt when the post office had delivered it or taken it over
 */
public record Delivery(String consignmentId, Channel channel, Instant deliveredAt) {

    /** How a consignment goes to its recipient. */
    public enum Channel {
        /** To a digital mailbox. */
        DIGITAL,
        /** Printed, put in an envelope and brought to the address. */
        PAPER
    }
}

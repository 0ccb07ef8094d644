/** Stored events to contract events on Kafka, in order. */
@NullMarked
package no.barnekoordinator.platform.publication;

import org.jspecify.annotations.NullMarked;

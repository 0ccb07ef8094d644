/** A Kafka broker as a process of its own, with the topics of the system. */
@NullMarked
package no.barnekoordinator.local.kafka;

import org.jspecify.annotations.NullMarked;

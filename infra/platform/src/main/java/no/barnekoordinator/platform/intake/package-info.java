/** Contract events from Kafka to effects in this service, once each. */
@NullMarked
package no.barnekoordinator.platform.intake;

import org.jspecify.annotations.NullMarked;

/** Meters for those who keep the system healthy. */
@NullMarked
package no.barnekoordinator.platform.telemetry;

import org.jspecify.annotations.NullMarked;

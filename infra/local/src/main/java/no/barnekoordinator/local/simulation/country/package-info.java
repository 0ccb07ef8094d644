/** An invented country, worked out whole from a seed before anything is sent: no clock, no network, no files. */
@NullMarked
package no.barnekoordinator.local.simulation.country;

import org.jspecify.annotations.NullMarked;

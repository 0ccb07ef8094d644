/** Plays an invented country through the public HTTP API, day by day, and keeps account of what was accepted. */
@NullMarked
package no.barnekoordinator.local.simulation.play;

import org.jspecify.annotations.NullMarked;

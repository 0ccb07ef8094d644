/** The seam where a simulated year enters the system. */
@NullMarked
package no.barnekoordinator.local.simulation;

import org.jspecify.annotations.NullMarked;

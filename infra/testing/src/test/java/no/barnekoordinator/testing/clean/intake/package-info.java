/** Reads another service. */
@NullMarked
package no.barnekoordinator.testing.clean.intake;

import org.jspecify.annotations.NullMarked;

/** Decides. */
@NullMarked
package no.barnekoordinator.testing.clean.handling;

import org.jspecify.annotations.NullMarked;

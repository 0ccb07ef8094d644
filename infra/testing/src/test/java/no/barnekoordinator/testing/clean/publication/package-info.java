/** Tells others. */
@NullMarked
package no.barnekoordinator.testing.clean.publication;

import org.jspecify.annotations.NullMarked;

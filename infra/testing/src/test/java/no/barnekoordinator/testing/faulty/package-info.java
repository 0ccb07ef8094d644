/** A service that breaks every rule, each in a class of its own. */
@NullMarked
package no.barnekoordinator.testing.faulty;

import org.jspecify.annotations.NullMarked;

/** A small service that keeps every rule. */
@NullMarked
package no.barnekoordinator.testing.clean;

import org.jspecify.annotations.NullMarked;

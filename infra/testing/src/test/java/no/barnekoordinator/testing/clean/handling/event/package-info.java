/** What happened. */
@NullMarked
package no.barnekoordinator.testing.clean.handling.event;

import org.jspecify.annotations.NullMarked;

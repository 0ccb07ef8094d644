/** What all services state, into the history and the views. */
@NullMarked
package no.barnekoordinator.reporting.intake;

import org.jspecify.annotations.NullMarked;

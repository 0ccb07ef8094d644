/** What this service states of its own: survey answers, and what is brought in from elsewhere. */
@NullMarked
package no.barnekoordinator.reporting.handling.event;

import org.jspecify.annotations.NullMarked;

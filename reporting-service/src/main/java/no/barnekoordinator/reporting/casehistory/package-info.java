/** One case across the services: its timeline, its state at any earlier point, and who has looked. */
@NullMarked
package no.barnekoordinator.reporting.casehistory;

import org.jspecify.annotations.NullMarked;

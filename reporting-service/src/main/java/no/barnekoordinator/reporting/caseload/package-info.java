/** How much each coordinator and municipality carries right now. */
@NullMarked
package no.barnekoordinator.reporting.caseload;

import org.jspecify.annotations.NullMarked;

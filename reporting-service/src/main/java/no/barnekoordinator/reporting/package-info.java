/** The reporting service: what all services state, as figures, dashboards and the history of a case. */
@NullMarked
package no.barnekoordinator.reporting;

import org.jspecify.annotations.NullMarked;

/** Holds dashboards and alert rules to the metrics that the services really have. */
@NullMarked
package no.barnekoordinator.testing.metric;

import org.jspecify.annotations.NullMarked;

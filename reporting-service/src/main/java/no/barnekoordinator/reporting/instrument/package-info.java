/** Survey instruments and their published baselines, as versioned data. */
@NullMarked
package no.barnekoordinator.reporting.instrument;

import org.jspecify.annotations.NullMarked;

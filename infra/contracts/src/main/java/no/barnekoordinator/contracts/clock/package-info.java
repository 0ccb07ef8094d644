/** Statutory clocks, which every service states in the same words. */
@NullMarked
package no.barnekoordinator.contracts.clock;

import org.jspecify.annotations.NullMarked;

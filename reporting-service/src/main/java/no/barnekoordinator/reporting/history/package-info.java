/** Every contract event received, append only: what the views are folded from. */
@NullMarked
package no.barnekoordinator.reporting.history;

import org.jspecify.annotations.NullMarked;

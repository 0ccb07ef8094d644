/** How municipalities tell families of their right, as the supervisor follows it up. */
@NullMarked
package no.barnekoordinator.reporting.procedure;

import org.jspecify.annotations.NullMarked;

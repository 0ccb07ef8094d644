/** Facts of the other services, and what they lead to here. */
@NullMarked
package no.barnekoordinator.coordination.intake;

import org.jspecify.annotations.NullMarked;

/** What may be done with the transitions of the children in a case: turning 18, and from one service to another. */
@NullMarked
package no.barnekoordinator.coordination.handling.transition;

import org.jspecify.annotations.NullMarked;

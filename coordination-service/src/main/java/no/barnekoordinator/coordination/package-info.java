/** Coordination: the family's case, its coordinator, its services and their delays. */
@NullMarked
package no.barnekoordinator.coordination;

import org.jspecify.annotations.NullMarked;

/** The team around a family: who is in it, and what may be shared with whom. */
@NullMarked
package no.barnekoordinator.coordination.handling.team;

import org.jspecify.annotations.NullMarked;

/** What may be done with the meetings about a family: called, moved, held, followed up; a stream of its own. */
@NullMarked
package no.barnekoordinator.coordination.handling.meeting;

import org.jspecify.annotations.NullMarked;

/** What may be done with the individual plan of a family: made, revised, followed up; a stream of its own. */
@NullMarked
package no.barnekoordinator.coordination.handling.plan;

import org.jspecify.annotations.NullMarked;

/** A view: what was written to whom of a family about who coordinates, and how it got there. */
@NullMarked
package no.barnekoordinator.coordination.correspondence;

import org.jspecify.annotations.NullMarked;

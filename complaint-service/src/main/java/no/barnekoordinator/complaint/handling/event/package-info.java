/** The facts of a complaint, as stored. Frozen once released. */
@NullMarked
package no.barnekoordinator.complaint.handling.event;

import org.jspecify.annotations.NullMarked;

/** The complaint: what is decided about it, by which rules, and what is refused. */
@NullMarked
package no.barnekoordinator.complaint.handling;

import org.jspecify.annotations.NullMarked;

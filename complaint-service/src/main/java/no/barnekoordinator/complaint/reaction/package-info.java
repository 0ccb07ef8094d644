/** What follows from the facts of a complaint. */
@NullMarked
package no.barnekoordinator.complaint.reaction;

import org.jspecify.annotations.NullMarked;

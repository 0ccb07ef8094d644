/** The letters a complainant gets, and the case file a county governor gets: what is in them, and how they go out. */
@NullMarked
package no.barnekoordinator.complaint.letter;

import org.jspecify.annotations.NullMarked;

/** The letters a family gets: what is in them, who gets them, and how they go out. */
@NullMarked
package no.barnekoordinator.request.letter;

import org.jspecify.annotations.NullMarked;

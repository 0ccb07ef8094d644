/** The letters a family gets about who coordinates: who is written to, what is in them, and how they go out. */
@NullMarked
package no.barnekoordinator.coordination.letter;

import org.jspecify.annotations.NullMarked;

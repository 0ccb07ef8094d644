/** The letters to a family: that one is written once, and what becomes of it. */
@NullMarked
package no.barnekoordinator.coordination.handling.letter;

import org.jspecify.annotations.NullMarked;

/** The published language: what one service tells the others, and the code lists they share. Plain Java. */
@NullMarked
package no.barnekoordinator.contracts;

import org.jspecify.annotations.NullMarked;

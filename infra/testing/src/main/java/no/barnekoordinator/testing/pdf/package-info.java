/** Reads the letters that services print, as a person, a screen reader and a checker of the standard would. */
@NullMarked
package no.barnekoordinator.testing.pdf;

import org.jspecify.annotations.NullMarked;

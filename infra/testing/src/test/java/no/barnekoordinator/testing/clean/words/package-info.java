/** Words shared by rooms. */
@NullMarked
package no.barnekoordinator.testing.clean.words;

import org.jspecify.annotations.NullMarked;

/** A table someone reads. */
@NullMarked
package no.barnekoordinator.testing.clean.overview;

import org.jspecify.annotations.NullMarked;

/** What follows by itself from what has happened. */
@NullMarked
package no.barnekoordinator.coordination.reaction;

import org.jspecify.annotations.NullMarked;

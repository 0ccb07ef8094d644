/** View: what the children of each family go over from and to, by when, and what comes of it at 18. */
@NullMarked
package no.barnekoordinator.coordination.transition;

import org.jspecify.annotations.NullMarked;

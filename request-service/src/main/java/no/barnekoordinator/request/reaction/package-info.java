/** What follows from the facts of a request. */
@NullMarked
package no.barnekoordinator.request.reaction;

import org.jspecify.annotations.NullMarked;

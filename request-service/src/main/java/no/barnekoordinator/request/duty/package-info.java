/** What a coordinating unit owes families whether or not anyone asks; answered by the view that knows. */
@NullMarked
package no.barnekoordinator.request.duty;

import org.jspecify.annotations.NullMarked;

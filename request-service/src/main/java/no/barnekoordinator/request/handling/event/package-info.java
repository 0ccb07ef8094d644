/** The facts of a request, as stored. Frozen once released. */
@NullMarked
package no.barnekoordinator.request.handling.event;

import org.jspecify.annotations.NullMarked;

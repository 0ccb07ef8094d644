/** Requests and the municipality's information procedure: what is decided, and what is refused. */
@NullMarked
package no.barnekoordinator.request.handling;

import org.jspecify.annotations.NullMarked;

/** The requests of a municipality as its coordinating unit reads them. */
@NullMarked
package no.barnekoordinator.request.worklist;

import org.jspecify.annotations.NullMarked;

/** A view: family cases with their services. */
@NullMarked
package no.barnekoordinator.coordination.casefile;

import org.jspecify.annotations.NullMarked;

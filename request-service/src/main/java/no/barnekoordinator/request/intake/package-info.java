/** What the others tell the request service. */
@NullMarked
package no.barnekoordinator.request.intake;

import org.jspecify.annotations.NullMarked;

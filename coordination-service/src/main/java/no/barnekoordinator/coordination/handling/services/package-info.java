/** What may be done with the services of a family, from promise to delivery; a stream of its own beside the case. */
@NullMarked
package no.barnekoordinator.coordination.handling.services;

import org.jspecify.annotations.NullMarked;

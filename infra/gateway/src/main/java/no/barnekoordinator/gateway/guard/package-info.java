/** What every request must stand before it is passed on. */
@NullMarked
package no.barnekoordinator.gateway.guard;

import org.jspecify.annotations.NullMarked;

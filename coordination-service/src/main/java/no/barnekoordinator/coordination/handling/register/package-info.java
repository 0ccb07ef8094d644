/** What may be done with the register of coordinators. */
@NullMarked
package no.barnekoordinator.coordination.handling.register;

import org.jspecify.annotations.NullMarked;

/** What may be done with a family case and with the register of coordinators. */
@NullMarked
package no.barnekoordinator.coordination.handling;

import org.jspecify.annotations.NullMarked;

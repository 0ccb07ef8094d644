/** A view: the municipality's register of coordinators, with the load each one carries. */
@NullMarked
package no.barnekoordinator.coordination.register;

import org.jspecify.annotations.NullMarked;

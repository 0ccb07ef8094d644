/** The invented persons one can be on this machine, and what their tokens say. */
@NullMarked
package no.barnekoordinator.local.person;

import org.jspecify.annotations.NullMarked;

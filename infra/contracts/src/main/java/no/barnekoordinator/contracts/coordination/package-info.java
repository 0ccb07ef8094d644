/** What the coordination service states: cases, coordinators, welfare services and their delays. */
@NullMarked
package no.barnekoordinator.contracts.coordination;

import org.jspecify.annotations.NullMarked;

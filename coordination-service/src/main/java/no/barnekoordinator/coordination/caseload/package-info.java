/** A view: family cases with their services, and the register of those who coordinate them. */
@NullMarked
package no.barnekoordinator.coordination.caseload;

import org.jspecify.annotations.NullMarked;

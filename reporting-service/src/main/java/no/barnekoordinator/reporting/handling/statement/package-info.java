/** Takes what municipalities state of their own work. */
@NullMarked
package no.barnekoordinator.reporting.handling.statement;

import org.jspecify.annotations.NullMarked;

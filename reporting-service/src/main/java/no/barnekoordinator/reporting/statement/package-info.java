/** What municipalities state of their own work, with its source and history. */
@NullMarked
package no.barnekoordinator.reporting.statement;

import org.jspecify.annotations.NullMarked;

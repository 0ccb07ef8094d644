/** The page and the API of what municipalities state. */
@NullMarked
package no.barnekoordinator.reporting.statement.web;

import org.jspecify.annotations.NullMarked;

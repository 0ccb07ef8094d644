/** What the reporting service tells the others. */
@NullMarked
package no.barnekoordinator.reporting.publication;

import org.jspecify.annotations.NullMarked;

/** Reads files of comma- or semicolon-separated values, and says of each fault where it stands. */
@NullMarked
package no.barnekoordinator.reporting.csv;

import org.jspecify.annotations.NullMarked;

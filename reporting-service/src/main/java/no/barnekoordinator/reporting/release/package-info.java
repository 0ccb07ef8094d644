/** Fixed releases of the tables: what was published of a quarter or a year, kept byte for byte for ever. */
@NullMarked
package no.barnekoordinator.reporting.release;

import org.jspecify.annotations.NullMarked;

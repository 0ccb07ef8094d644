/** The statistics tables: declared once, counted in the database, protected, and written as JSON-stat or CSV. */
@NullMarked
package no.barnekoordinator.reporting.statistics;

import org.jspecify.annotations.NullMarked;

/** The rules complaints are handled by: their names in code, their text and source as data. */
@NullMarked
package no.barnekoordinator.complaint.rules;

import org.jspecify.annotations.NullMarked;

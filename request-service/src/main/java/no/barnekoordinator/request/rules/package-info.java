/** The rules requests are handled by: their names in code, their text and source as data. */
@NullMarked
package no.barnekoordinator.request.rules;

import org.jspecify.annotations.NullMarked;

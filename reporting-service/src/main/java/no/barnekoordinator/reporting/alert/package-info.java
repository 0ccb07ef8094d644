/** What each person wants to be told of. */
@NullMarked
package no.barnekoordinator.reporting.alert;

import org.jspecify.annotations.NullMarked;

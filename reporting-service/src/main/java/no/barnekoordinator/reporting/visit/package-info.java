/** When each person last looked, and what has come in since. */
@NullMarked
package no.barnekoordinator.reporting.visit;

import org.jspecify.annotations.NullMarked;

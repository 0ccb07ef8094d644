/** Who has taken part in a survey, and nothing of what they answered. */
@NullMarked
package no.barnekoordinator.reporting.participation;

import org.jspecify.annotations.NullMarked;

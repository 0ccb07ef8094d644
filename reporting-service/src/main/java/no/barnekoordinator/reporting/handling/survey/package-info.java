/** Takes in surveys that were held elsewhere. */
@NullMarked
package no.barnekoordinator.reporting.handling.survey;

import org.jspecify.annotations.NullMarked;

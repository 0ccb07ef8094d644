/** The pages of the survey: what was answered, and bringing in a survey held elsewhere. */
@NullMarked
package no.barnekoordinator.reporting.survey.web;

import org.jspecify.annotations.NullMarked;

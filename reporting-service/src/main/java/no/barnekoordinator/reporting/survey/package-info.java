/** What is answered here, beside what surveys held elsewhere found. */
@NullMarked
package no.barnekoordinator.reporting.survey;

import org.jspecify.annotations.NullMarked;

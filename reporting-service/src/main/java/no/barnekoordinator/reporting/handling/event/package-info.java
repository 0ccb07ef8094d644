/** What is stored of a survey answer. */
@NullMarked
package no.barnekoordinator.reporting.handling.event;

import org.jspecify.annotations.NullMarked;

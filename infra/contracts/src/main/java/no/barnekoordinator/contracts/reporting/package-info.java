/** What the reporting service states: answers to surveys. */
@NullMarked
package no.barnekoordinator.contracts.reporting;

import org.jspecify.annotations.NullMarked;

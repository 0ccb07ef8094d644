/** What the reporting service states: answers to surveys, and figures from elsewhere. */
@NullMarked
package no.barnekoordinator.contracts.reporting;

import org.jspecify.annotations.NullMarked;

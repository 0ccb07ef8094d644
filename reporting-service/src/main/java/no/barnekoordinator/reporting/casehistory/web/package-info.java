/** The history of a case, over HTTP and as pages. */
@NullMarked
package no.barnekoordinator.reporting.casehistory.web;

import org.jspecify.annotations.NullMarked;

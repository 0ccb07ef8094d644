/** The caseload over HTTP. */
@NullMarked
package no.barnekoordinator.reporting.caseload.web;

import org.jspecify.annotations.NullMarked;

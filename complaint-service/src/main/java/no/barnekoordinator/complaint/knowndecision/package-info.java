/** What this service knows of decisions made on requests, from the request service's own words. */
@NullMarked
package no.barnekoordinator.complaint.knowndecision;

import org.jspecify.annotations.NullMarked;

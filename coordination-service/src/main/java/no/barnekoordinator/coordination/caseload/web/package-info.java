/** Family cases and coordinators over HTTP, and the pages of the unit and the coordinator. */
@NullMarked
package no.barnekoordinator.coordination.caseload.web;

import org.jspecify.annotations.NullMarked;

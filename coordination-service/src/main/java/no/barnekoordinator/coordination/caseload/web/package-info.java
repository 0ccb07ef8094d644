/** Family cases and coordinators over HTTP, and the pages of the unit, the coordinator and the family. */
@NullMarked
package no.barnekoordinator.coordination.caseload.web;

import org.jspecify.annotations.NullMarked;

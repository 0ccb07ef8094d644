/** HTTP and pages for those who read and settle complaints. */
@NullMarked
package no.barnekoordinator.complaint.casefile.web;

import org.jspecify.annotations.NullMarked;

/** Complaints that are begun and not sent yet. */
@NullMarked
package no.barnekoordinator.complaint.draft;

import org.jspecify.annotations.NullMarked;

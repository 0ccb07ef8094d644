/** What the other services tell the complaint service. */
@NullMarked
package no.barnekoordinator.complaint.intake;

import org.jspecify.annotations.NullMarked;

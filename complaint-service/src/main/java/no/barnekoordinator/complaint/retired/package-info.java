/** Events as they were once stored, and how they are read as the ones of today. */
@NullMarked
package no.barnekoordinator.complaint.retired;

import org.jspecify.annotations.NullMarked;

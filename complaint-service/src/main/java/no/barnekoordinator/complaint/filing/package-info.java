/** Taking a complaint in: finds what it is about, and enters it. */
@NullMarked
package no.barnekoordinator.complaint.filing;

import org.jspecify.annotations.NullMarked;

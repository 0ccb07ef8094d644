/** The complaints as those who handle them read them. */
@NullMarked
package no.barnekoordinator.complaint.casefile;

import org.jspecify.annotations.NullMarked;

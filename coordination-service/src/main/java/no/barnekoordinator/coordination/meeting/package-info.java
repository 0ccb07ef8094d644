/** A view: meetings about families, who came, and what was decided. */
@NullMarked
package no.barnekoordinator.coordination.meeting;

import org.jspecify.annotations.NullMarked;

/** What families are told and whom they are referred to, and the directory of what there is to tell of. */
@NullMarked
package no.barnekoordinator.coordination.handling.guidance;

import org.jspecify.annotations.NullMarked;

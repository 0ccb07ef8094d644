/** A view: what families were told, and the directory of what there is to tell of. */
@NullMarked
package no.barnekoordinator.coordination.guidance;

import org.jspecify.annotations.NullMarked;

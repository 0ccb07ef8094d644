/** A view: individual plans, every version of them, and how far their measures have come. */
@NullMarked
package no.barnekoordinator.coordination.plan;

import org.jspecify.annotations.NullMarked;

/** How a case ended, and by whom, for those who look at it again after a complaint. */
@NullMarked
package no.barnekoordinator.coordination.ending;

import org.jspecify.annotations.NullMarked;

/** The clock that only this machine can move. */
@NullMarked
package no.barnekoordinator.local.clock;

import org.jspecify.annotations.NullMarked;

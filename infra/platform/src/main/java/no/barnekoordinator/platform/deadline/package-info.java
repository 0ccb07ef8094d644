/** Waking an aggregate when a time has come. */
@NullMarked
package no.barnekoordinator.platform.deadline;

import org.jspecify.annotations.NullMarked;

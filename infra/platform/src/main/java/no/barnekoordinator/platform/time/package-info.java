/** Where the time comes from. */
@NullMarked
package no.barnekoordinator.platform.time;

import org.jspecify.annotations.NullMarked;

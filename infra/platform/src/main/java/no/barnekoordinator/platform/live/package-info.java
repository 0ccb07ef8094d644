/** Pages that lie open are told that something has changed. */
@NullMarked
package no.barnekoordinator.platform.live;

import org.jspecify.annotations.NullMarked;

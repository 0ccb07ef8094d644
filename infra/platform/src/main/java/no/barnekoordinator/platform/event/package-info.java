/** What a stored event is called, and which parts of it are personal. */
@NullMarked
package no.barnekoordinator.platform.event;

import org.jspecify.annotations.NullMarked;

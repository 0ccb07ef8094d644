/** Sending commands, and refusing them. */
@NullMarked
package no.barnekoordinator.platform.command;

import org.jspecify.annotations.NullMarked;

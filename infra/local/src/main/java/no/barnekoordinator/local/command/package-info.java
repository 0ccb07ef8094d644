/** The commands of the launcher, one class each. */
@NullMarked
package no.barnekoordinator.local.command;

import org.jspecify.annotations.NullMarked;

/** The whole system on one machine with one command: the launcher and what each of its commands does. */
@NullMarked
package no.barnekoordinator.local;

import org.jspecify.annotations.NullMarked;

/** Which line of code may live in which room, as rules that fail. */
@NullMarked
package no.barnekoordinator.testing.architecture;

import org.jspecify.annotations.NullMarked;

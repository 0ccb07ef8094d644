/** Seeded faults. */
@NullMarked
package no.barnekoordinator.testing.faulty.egg;

import org.jspecify.annotations.NullMarked;

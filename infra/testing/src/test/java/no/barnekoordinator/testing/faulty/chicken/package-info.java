/** Seeded faults. */
@NullMarked
package no.barnekoordinator.testing.faulty.chicken;

import org.jspecify.annotations.NullMarked;

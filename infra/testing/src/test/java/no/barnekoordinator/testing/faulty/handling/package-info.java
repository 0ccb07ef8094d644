/** Seeded faults. */
@NullMarked
package no.barnekoordinator.testing.faulty.handling;

import org.jspecify.annotations.NullMarked;

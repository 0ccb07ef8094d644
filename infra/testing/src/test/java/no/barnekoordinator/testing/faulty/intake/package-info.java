/** Seeded faults. */
@NullMarked
package no.barnekoordinator.testing.faulty.intake;

import org.jspecify.annotations.NullMarked;

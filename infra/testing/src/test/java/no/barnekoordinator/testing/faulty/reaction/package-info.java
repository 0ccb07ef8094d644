/** Seeded faults. */
@NullMarked
package no.barnekoordinator.testing.faulty.reaction;

import org.jspecify.annotations.NullMarked;

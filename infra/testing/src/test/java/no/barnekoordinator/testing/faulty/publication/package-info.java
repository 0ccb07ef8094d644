/** Seeded faults. */
@NullMarked
package no.barnekoordinator.testing.faulty.publication;

import org.jspecify.annotations.NullMarked;

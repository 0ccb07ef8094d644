/** Seeded faults. */
@NullMarked
package no.barnekoordinator.testing.faulty.overview;

import org.jspecify.annotations.NullMarked;

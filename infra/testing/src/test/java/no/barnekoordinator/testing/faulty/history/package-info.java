/** Seeded faults. */
@NullMarked
package no.barnekoordinator.testing.faulty.history;

import org.jspecify.annotations.NullMarked;

/** Seeded faults. */
@NullMarked
package no.barnekoordinator.testing.faulty.handling.event;

import org.jspecify.annotations.NullMarked;

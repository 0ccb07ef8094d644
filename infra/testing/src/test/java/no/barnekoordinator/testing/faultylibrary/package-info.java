/** Seeded faults. */
@NullMarked
package no.barnekoordinator.testing.faultylibrary;

import org.jspecify.annotations.NullMarked;

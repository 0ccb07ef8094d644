/** Seeded faults. */
@NullMarked
package no.barnekoordinator.testing.faultylibrary.left;

import org.jspecify.annotations.NullMarked;

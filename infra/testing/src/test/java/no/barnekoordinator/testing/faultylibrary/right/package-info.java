/** Seeded faults. */
@NullMarked
package no.barnekoordinator.testing.faultylibrary.right;

import org.jspecify.annotations.NullMarked;

/** Seeded faults. */
@NullMarked
package no.barnekoordinator.testing.faulty.overview.web;

import org.jspecify.annotations.NullMarked;

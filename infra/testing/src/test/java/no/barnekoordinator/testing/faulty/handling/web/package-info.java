/** Seeded faults. */
@NullMarked
package no.barnekoordinator.testing.faulty.handling.web;

import org.jspecify.annotations.NullMarked;

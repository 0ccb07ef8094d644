/** A page of the overview. */
@NullMarked
package no.barnekoordinator.testing.clean.overview.web;

import org.jspecify.annotations.NullMarked;

/** HTTP to the case. */
@NullMarked
package no.barnekoordinator.testing.clean.handling.web;

import org.jspecify.annotations.NullMarked;

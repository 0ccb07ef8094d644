/** The unit's own page, and the public pages of each municipality. */
@NullMarked
package no.barnekoordinator.request.unit.web;

import org.jspecify.annotations.NullMarked;

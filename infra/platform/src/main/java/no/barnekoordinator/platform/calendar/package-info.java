/** Norwegian working days, and the last day of a deadline with the reason for it. */
@NullMarked
package no.barnekoordinator.platform.calendar;

import org.jspecify.annotations.NullMarked;

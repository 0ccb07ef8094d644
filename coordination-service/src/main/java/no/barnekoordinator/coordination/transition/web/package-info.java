/** Transitions over HTTP, and the pages of the coordinator and the unit about them. */
@NullMarked
package no.barnekoordinator.coordination.transition.web;

import org.jspecify.annotations.NullMarked;

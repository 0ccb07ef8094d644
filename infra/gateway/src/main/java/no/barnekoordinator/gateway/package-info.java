/** One origin in front of the services: routes, login, and the guards every request passes. */
@NullMarked
package no.barnekoordinator.gateway;

import org.jspecify.annotations.NullMarked;

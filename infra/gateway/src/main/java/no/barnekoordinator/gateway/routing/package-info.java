/** Which service answers which path, and how a request is passed on. */
@NullMarked
package no.barnekoordinator.gateway.routing;

import org.jspecify.annotations.NullMarked;

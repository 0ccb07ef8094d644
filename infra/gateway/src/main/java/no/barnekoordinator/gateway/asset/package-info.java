/** Style sheets, scripts and fonts, from our own origin. */
@NullMarked
package no.barnekoordinator.gateway.asset;

import org.jspecify.annotations.NullMarked;

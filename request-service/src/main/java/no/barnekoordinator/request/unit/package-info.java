/** What each coordinating unit says about itself: how to reach it, how it works, how it tells families. */
@NullMarked
package no.barnekoordinator.request.unit;

import org.jspecify.annotations.NullMarked;

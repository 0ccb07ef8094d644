/** Business figures for those who keep the service healthy: counts and days, no ids, no names, no places. */
@NullMarked
package no.barnekoordinator.request.measuring;

import org.jspecify.annotations.NullMarked;

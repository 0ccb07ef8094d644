/** Forms that somebody has begun to fill in and not sent: kept sealed for a while, for nobody but who began them. */
@NullMarked
package no.barnekoordinator.request.draft;

import org.jspecify.annotations.NullMarked;

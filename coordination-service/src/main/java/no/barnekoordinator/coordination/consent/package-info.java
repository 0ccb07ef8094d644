/** The rules of consent: who may give it, and how long it holds. */
@NullMarked
package no.barnekoordinator.coordination.consent;

import org.jspecify.annotations.NullMarked;

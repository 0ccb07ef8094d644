/** From a family's first contact to a decision: the request service. */
@NullMarked
package no.barnekoordinator.request;

import org.jspecify.annotations.NullMarked;

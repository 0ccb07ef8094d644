/** What the others are told. */
@NullMarked
package no.barnekoordinator.coordination.publication;

import org.jspecify.annotations.NullMarked;

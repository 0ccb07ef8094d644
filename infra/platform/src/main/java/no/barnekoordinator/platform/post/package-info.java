/** Hands documents to whoever brings them to people, on paper or digitally. */
@NullMarked
package no.barnekoordinator.platform.post;

import org.jspecify.annotations.NullMarked;

/** The words the pages of this service share. */
@NullMarked
package no.barnekoordinator.request.words;

import org.jspecify.annotations.NullMarked;

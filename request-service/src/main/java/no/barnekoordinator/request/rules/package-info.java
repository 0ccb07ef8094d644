/** The rules as anyone may read them. */
@NullMarked
package no.barnekoordinator.request.rules;

import org.jspecify.annotations.NullMarked;

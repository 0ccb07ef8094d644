/** Makes something else happen. */
@NullMarked
package no.barnekoordinator.testing.clean.reaction;

import org.jspecify.annotations.NullMarked;

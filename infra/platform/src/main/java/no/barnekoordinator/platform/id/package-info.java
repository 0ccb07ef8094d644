/** Where ids come from. */
@NullMarked
package no.barnekoordinator.platform.id;

import org.jspecify.annotations.NullMarked;

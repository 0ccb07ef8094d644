/** Keeping documents as they were sent. */
@NullMarked
package no.barnekoordinator.platform.archive;

import org.jspecify.annotations.NullMarked;

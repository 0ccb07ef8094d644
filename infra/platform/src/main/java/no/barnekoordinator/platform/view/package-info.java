/** Reading what has just been written. */
@NullMarked
package no.barnekoordinator.platform.view;

import org.jspecify.annotations.NullMarked;

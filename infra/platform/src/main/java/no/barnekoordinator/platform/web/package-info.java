/** HTTP: writes done once, problems told clearly. */
@NullMarked
package no.barnekoordinator.platform.web;

import org.jspecify.annotations.NullMarked;

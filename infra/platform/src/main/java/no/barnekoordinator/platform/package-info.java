/** What every service stands on; names no domain noun. Assembled by Spring Boot auto-configuration. */
@NullMarked
package no.barnekoordinator.platform;

import org.jspecify.annotations.NullMarked;

/** What has happened to family cases and coordinators; frozen once released. */
@NullMarked
package no.barnekoordinator.coordination.handling.event;

import org.jspecify.annotations.NullMarked;

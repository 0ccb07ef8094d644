/** Fixed releases over HTTP. */
@NullMarked
package no.barnekoordinator.reporting.release.web;

import org.jspecify.annotations.NullMarked;

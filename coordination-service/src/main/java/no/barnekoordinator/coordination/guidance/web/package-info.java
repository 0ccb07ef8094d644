/** Guidance and the directory on pages and over HTTP. */
@NullMarked
package no.barnekoordinator.coordination.guidance.web;

import org.jspecify.annotations.NullMarked;

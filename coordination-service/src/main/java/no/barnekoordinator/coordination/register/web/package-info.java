/** The register of coordinators over HTTP. */
@NullMarked
package no.barnekoordinator.coordination.register.web;

import org.jspecify.annotations.NullMarked;

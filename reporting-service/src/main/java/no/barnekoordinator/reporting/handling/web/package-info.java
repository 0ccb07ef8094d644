/** Survey answers over HTTP. */
@NullMarked
package no.barnekoordinator.reporting.handling.web;

import org.jspecify.annotations.NullMarked;

/** The supervision pages. */
@NullMarked
package no.barnekoordinator.reporting.supervision.web;

import org.jspecify.annotations.NullMarked;

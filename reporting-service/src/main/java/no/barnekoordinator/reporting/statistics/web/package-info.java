/** The statistics tables over HTTP. */
@NullMarked
package no.barnekoordinator.reporting.statistics.web;

import org.jspecify.annotations.NullMarked;

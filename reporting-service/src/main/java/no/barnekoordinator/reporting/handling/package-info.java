/** Takes survey answers. */
@NullMarked
package no.barnekoordinator.reporting.handling;

import org.jspecify.annotations.NullMarked;

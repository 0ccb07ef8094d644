/** What the supervision pages show. */
@NullMarked
package no.barnekoordinator.reporting.supervision;

import org.jspecify.annotations.NullMarked;

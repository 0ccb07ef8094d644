package no.barnekoordinator.reporting.supervision;

import no.barnekoordinator.reporting.statistics.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a dashboard is asked to show.
 *
 * @param region code of the place
 * @param own the municipality whose exact figures the reader may see; null for none
 * @param span the time
 * @param length of the periods in charts over time: {@code month}, {@code quarter} or {@code year}
 */
record Asked(String region, @Nullable String own, Span span, String length) {}

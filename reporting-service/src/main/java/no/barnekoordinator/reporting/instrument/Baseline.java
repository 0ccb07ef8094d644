package no.barnekoordinator.reporting.instrument;

import java.math.BigDecimal;

/**
 * What a published survey found, to stand beside what is measured here.
 *
 * @param item code of the {@link Item}
 * @param year of the survey
 * @param share who agreed, from 0 to 1, as published
 * @param source who published it; two sources that disagree are both kept
 */
public record Baseline(String instrument, int version, String item, int year, BigDecimal share, String source) {}

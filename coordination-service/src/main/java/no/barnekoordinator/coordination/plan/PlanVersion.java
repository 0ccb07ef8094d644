package no.barnekoordinator.coordination.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.barnekoordinator.coordination.handling.event.MeasureWords;
import no.barnekoordinator.coordination.handling.event.PlanBasis;
import no.barnekoordinator.coordination.handling.event.PlanConsent;
import no.barnekoordinator.coordination.handling.event.PlanContents;
import no.barnekoordinator.coordination.handling.event.PlannedMeasure;
import org.jspecify.annotations.Nullable;

/**
 * An individual plan as it read in one version.
 *
 * @param contents null after erasure
 * @param validFrom first day of its period, a date in Norway
 * @param validTo null for an open period
 * @param reviseBy last day it is to be revised
 * @param madeAt UTC
 */
public record PlanVersion(
        int version,
        @Nullable PlanContents contents,
        List<PlannedMeasure> measures,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        LocalDate reviseBy,
        List<PlanBasis> bases,
        PlanConsent consentedBy,
        LocalDate consentedOn,
        Instant madeAt) {

    /** A measure with its words and its date; without words after erasure. */
    public record Measure(UUID measureId, String what, String extent, String owner, String how, LocalDate dueOn) {}

    /** What is to be done, in the order it was written. */
    public List<Measure> whole() {
        PlanContents words = contents;
        Map<UUID, MeasureWords> byId = words == null
                ? Map.of()
                : words.measures().stream().collect(Collectors.toMap(MeasureWords::measureId, word -> word));
        return measures.stream()
                .map(measure -> {
                    MeasureWords word = byId.get(measure.measureId());
                    return word == null
                            ? new Measure(measure.measureId(), "", "", "", "", measure.dueOn())
                            : new Measure(
                                    measure.measureId(),
                                    word.what(),
                                    word.extent(),
                                    word.owner(),
                                    word.how(),
                                    measure.dueOn());
                })
                .toList();
    }
}

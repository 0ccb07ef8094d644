package no.barnekoordinator.coordination.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.barnekoordinator.coordination.handling.event.PlanContents;
import org.jspecify.annotations.Nullable;

/**
 * What is different between two versions of a plan.
 *
 * @param changes in the order a plan is read
 */
public record PlanDifference(int from, int to, List<Change> changes) {

    /**
     * One thing that is different.
     *
     * @param part which part of the plan, as a code: {@code goals}, {@code period}, {@code measure.dueOn} …
     * @param measure the measure it concerns, as it is called; null when it is none
     * @param before null when it was not there
     * @param after null when it is there no longer
     */
    public record Change(
            String part,
            @Nullable String measure,
            @Nullable String before,
            @Nullable String after) {}

    /** What has changed from one version to another. */
    public static PlanDifference between(PlanVersion from, PlanVersion to) {
        List<Change> changes = new ArrayList<>();
        Map<String, String> before = partsOf(from);
        partsOf(to).forEach((part, after) -> note(changes, part, null, before.get(part), after));
        Map<UUID, PlanVersion.Measure> old = byId(from);
        Map<UUID, PlanVersion.Measure> present = byId(to);
        Set<UUID> all = new LinkedHashSet<>(present.keySet());
        all.addAll(old.keySet());
        for (UUID id : all) {
            PlanVersion.Measure was = old.get(id);
            PlanVersion.Measure is = present.get(id);
            if (was == null && is != null) {
                changes.add(new Change("measure", is.what(), null, is.what()));
            } else if (was != null && is == null) {
                changes.add(new Change("measure", was.what(), was.what(), null));
            } else if (was != null && is != null) {
                note(changes, "measure.what", is.what(), was.what(), is.what());
                note(changes, "measure.extent", is.what(), was.extent(), is.extent());
                note(changes, "measure.owner", is.what(), was.owner(), is.owner());
                note(changes, "measure.how", is.what(), was.how(), is.how());
                note(
                        changes,
                        "measure.dueOn",
                        is.what(),
                        was.dueOn().toString(),
                        is.dueOn().toString());
            }
        }
        return new PlanDifference(from.version(), to.version(), List.copyOf(changes));
    }

    private static void note(
            List<Change> changes, String part, @Nullable String measure, @Nullable String before, String after) {
        if (!after.equals(before)) {
            changes.add(new Change(part, measure, before, after));
        }
    }

    private static Map<String, String> partsOf(PlanVersion version) {
        Map<String, String> parts = new LinkedHashMap<>();
        PlanContents words = version.contents();
        if (words != null) {
            parts.put("goals", words.goals());
            parts.put("resources", words.resources());
            parts.put("needs", words.needs());
            parts.put("participants", words.participants());
            parts.put("responsible", words.responsible());
            parts.put("cooperation", words.cooperation());
        }
        parts.put("validFrom", version.validFrom().toString());
        parts.put("validTo", version.validTo() == null ? "" : version.validTo().toString());
        parts.put("reviseBy", version.reviseBy().toString());
        parts.put(
                "bases",
                String.join(",", version.bases().stream().map(Enum::name).toList()));
        parts.put("consentedBy", version.consentedBy().name());
        parts.put("consentedOn", version.consentedOn().toString());
        return parts;
    }

    private static Map<UUID, PlanVersion.Measure> byId(PlanVersion version) {
        Map<UUID, PlanVersion.Measure> measures = new LinkedHashMap<>();
        version.whole().forEach(measure -> measures.put(measure.measureId(), measure));
        return measures;
    }
}

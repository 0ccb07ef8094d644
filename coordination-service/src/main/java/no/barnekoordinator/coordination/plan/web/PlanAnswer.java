package no.barnekoordinator.coordination.plan.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.MeasureProgress;
import no.barnekoordinator.coordination.handling.event.PlanBasis;
import no.barnekoordinator.coordination.handling.event.PlanConsent;
import no.barnekoordinator.coordination.handling.event.PlanContents;
import no.barnekoordinator.coordination.plan.PlanVersion;
import no.barnekoordinator.coordination.plan.PlanView;
import no.barnekoordinator.coordination.plan.ProgressNote;
import org.jspecify.annotations.Nullable;

/**
 * A plan as the API answers with it. Texts are null after erasure.
 *
 * @param overdue whether it was not revised in time
 * @param versions every version with when it was made, newest first
 */
record PlanAnswer(
        UUID caseId, int version, boolean overdue, boolean closed, Contents plan, List<PlanView.Made> versions) {

    static PlanAnswer of(PlanView view) {
        return new PlanAnswer(
                view.caseId(),
                view.now().version(),
                view.overdue(),
                view.closed(),
                Contents.of(view.now(), view),
                view.versions());
    }

    /** What one version says. */
    record Contents(
            @Nullable String goals,
            @Nullable String resources,
            @Nullable String needs,
            @Nullable String participants,
            @Nullable String responsible,
            @Nullable String cooperation,
            List<Measure> measures,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            LocalDate reviseBy,
            List<PlanBasis> bases,
            PlanConsent consentedBy,
            LocalDate consentedOn,
            Instant madeAt) {

        static Contents of(PlanVersion version, @Nullable PlanView notes) {
            PlanContents words = version.contents();
            return new Contents(
                    words == null ? null : words.goals(),
                    words == null ? null : words.resources(),
                    words == null ? null : words.needs(),
                    words == null ? null : words.participants(),
                    words == null ? null : words.responsible(),
                    words == null ? null : words.cooperation(),
                    version.whole().stream()
                            .map(measure ->
                                    Measure.of(measure, notes == null ? List.of() : notes.notesOf(measure.measureId())))
                            .toList(),
                    version.validFrom(),
                    version.validTo(),
                    version.reviseBy(),
                    version.bases(),
                    version.consentedBy(),
                    version.consentedOn(),
                    version.madeAt());
        }
    }

    /** A measure; {@code progress} is null while nothing has been noted. */
    record Measure(
            UUID measureId,
            String what,
            String extent,
            String owner,
            String how,
            LocalDate dueOn,
            @Nullable MeasureProgress progress,
            List<ProgressNote> notes) {

        static Measure of(PlanVersion.Measure measure, List<ProgressNote> notes) {
            return new Measure(
                    measure.measureId(),
                    measure.what(),
                    measure.extent(),
                    measure.owner(),
                    measure.how(),
                    measure.dueOn(),
                    notes.isEmpty() ? null : notes.getFirst().progress(),
                    notes);
        }
    }
}

package no.barnekoordinator.coordination.caseload;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.barnekoordinator.contracts.coordination.Training;
import no.barnekoordinator.coordination.handling.event.Competence;
import org.jspecify.annotations.Nullable;

/**
 * Who could be appointed, and why: a help for the person who decides, never a decision.
 *
 * @param reasons what speaks for and against, the gravest first
 */
public record Suggestion(CoordinatorRow coordinator, List<Reason> reasons) {

    /** A mandate that ends within so many days is worth a thought. */
    private static final int SOON_DAYS = 60;

    /** What speaks for or against someone. */
    public enum Reason {
        ON_LEAVE(Weight.BARRED),
        NO_MANDATE(Weight.BARRED),
        FULL(Weight.AGAINST),
        LANGUAGE_MISSING(Weight.AGAINST),
        MANDATE_ENDS_SOON(Weight.AGAINST),
        UNTRAINED(Weight.AGAINST),
        SPEAKS_LANGUAGE(Weight.FOR),
        HAS_COMPETENCE(Weight.FOR),
        ROOM(Weight.FOR),
        TRAINED(Weight.FOR);

        private final Weight weight;

        Reason(Weight weight) {
            this.weight = weight;
        }

        public Weight weight() {
            return weight;
        }
    }

    /** Which way a reason points. */
    public enum Weight {
        /** Appointing is refused as long as it is so. */
        BARRED,
        AGAINST,
        FOR
    }

    /**
     * Everyone in a register: first those who may be appointed; among them those who speak the family's language, then
     * those with room, then with the competence that is asked for, then the trained, and then by how much room.
     *
     * @param language ISO 639 code of what the family speaks; null when it does not matter
     * @param competence what the family needs most; null when it does not matter
     */
    public static List<Suggestion> rank(
            List<CoordinatorRow> register,
            @Nullable String language,
            @Nullable Competence competence,
            LocalDate today) {
        return register.stream()
                .map(row -> new Suggestion(row, reasons(row, language, competence, today)))
                .sorted(Comparator.comparing((Suggestion each) -> !each.mayBeAppointed())
                        .thenComparing(each -> each.says(Reason.LANGUAGE_MISSING))
                        .thenComparing(each -> each.says(Reason.FULL))
                        .thenComparing(each -> !each.says(Reason.HAS_COMPETENCE))
                        .thenComparing(each -> each.says(Reason.UNTRAINED))
                        .thenComparing(each -> each.coordinator().room(), Comparator.reverseOrder()))
                .toList();
    }

    public boolean mayBeAppointed() {
        return reasons.stream().noneMatch(reason -> reason.weight() == Weight.BARRED);
    }

    private boolean says(Reason reason) {
        return reasons.contains(reason);
    }

    private static List<Reason> reasons(
            CoordinatorRow row, @Nullable String language, @Nullable Competence competence, LocalDate today) {
        List<Reason> reasons = new ArrayList<>();
        if (row.isOnLeave()) {
            reasons.add(Reason.ON_LEAVE);
        }
        if (!row.hasMandateOn(today)) {
            reasons.add(Reason.NO_MANDATE);
        } else if (!row.hasMandateOn(today.plusDays(SOON_DAYS))) {
            reasons.add(Reason.MANDATE_ENDS_SOON);
        }
        reasons.add(row.hasRoom() ? Reason.ROOM : Reason.FULL);
        if (language != null) {
            reasons.add(row.languages().contains(language) ? Reason.SPEAKS_LANGUAGE : Reason.LANGUAGE_MISSING);
        }
        if (competence != null && row.competences().contains(competence)) {
            reasons.add(Reason.HAS_COMPETENCE);
        }
        reasons.add(row.trainings().contains(Training.ROLE) ? Reason.TRAINED : Reason.UNTRAINED);
        return reasons.stream().sorted().toList();
    }
}

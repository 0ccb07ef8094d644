package no.barnekoordinator.request.duty;

import java.time.LocalDate;

/** How a municipality keeps the duties of its coordinating unit. */
public interface UnitDuties {

    /** Where the procedure for telling families stands. */
    enum ProcedureState {
        /** There is none. */
        MISSING,
        /** The day of its next review has passed. */
        OVERDUE,
        /** It is there and its review lies ahead. */
        KEPT
    }

    /** Where a municipality's procedure for telling families stands on a date in Norway. */
    ProcedureState procedureOf(String municipality, LocalDate on);
}

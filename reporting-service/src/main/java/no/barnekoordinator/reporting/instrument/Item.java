package no.barnekoordinator.reporting.instrument;

import no.barnekoordinator.contracts.reporting.RespondentRole;

/**
 * One statement people are asked to agree or disagree with.
 *
 * @param instrument name of the questionnaire, for example {@code pwc-2023}
 * @param version of the questionnaire, from 1
 * @param item code of the statement; its wording is in the message bundles under {@code item.<code>}
 * @param role who is asked
 * @param area which of PwC's solution areas it belongs to
 * @param lowest lowest answer on the scale
 * @param highest highest answer on the scale
 * @param agreesFrom lowest answer that counts as agreeing
 */
public record Item(
        String instrument,
        int version,
        String item,
        RespondentRole role,
        Area area,
        int lowest,
        int highest,
        int agreesFrom) {

    /** PwC's four solution areas, and information to families beside them. */
    public enum Area {
        INFORMATION,
        ROLES,
        INTERDISCIPLINARY,
        FELLOWSHIP,
        COMPETENCE
    }

    /** Whether an answer is on the scale. */
    public boolean takes(int value) {
        return value >= lowest && value <= highest;
    }

    /** Whether an answer counts as agreeing. */
    public boolean agrees(int value) {
        return value >= agreesFrom;
    }
}

package no.barnekoordinator.coordination.accesslog;

import java.util.Locale;

/** What of a case somebody looked at; told from the word that follows the case in the address. */
public enum CasePart {
    /** The case as a whole. */
    CASE,
    TEAM,
    CONSENTS,
    PLAN,
    MEETINGS,
    GUIDANCE,
    SERVICES,
    TRANSITIONS,
    LETTERS;

    private static final String CASE_IN_ADDRESS = "{caseId}";

    /** The part behind an address, such as {@code /api/v1/cases/{caseId}/team}. */
    public static CasePart of(String pattern) {
        int place = pattern.indexOf(CASE_IN_ADDRESS);
        String rest = place < 0 ? "" : pattern.substring(place + CASE_IN_ADDRESS.length());
        String word = rest.replaceFirst("^/", "").replaceFirst("/.*", "").toLowerCase(Locale.ROOT);
        return switch (word) {
            case "team", "family" -> TEAM;
            case "consents", "samtykker" -> CONSENTS;
            case "plan" -> PLAN;
            case "meetings", "moter", "møter" -> MEETINGS;
            case "guidance", "veiledning" -> GUIDANCE;
            case "services", "instructions", "tjenester" -> SERVICES;
            case "transitions", "overganger" -> TRANSITIONS;
            case "letters", "brev" -> LETTERS;
            default -> CASE;
        };
    }
}

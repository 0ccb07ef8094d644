package no.barnekoordinator.coordination.accesslog;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What of a case somebody looked at; told from the word that follows the case in the address. */
public enum CasePart {
    /** The case as a whole. */
    CASE,
    TEAM("team", "family"),
    CONSENTS("consents", "samtykker"),
    PLAN("plan"),
    MEETINGS("meetings", "moter", "møter"),
    GUIDANCE("guidance", "veiledning"),
    SERVICES("services", "instructions", "tjenester"),
    TRANSITIONS("transitions", "overganger");

    private static final String CASE_IN_ADDRESS = "{caseId}";

    private final List<String> words;

    CasePart(String... words) {
        this.words = List.of(words);
    }

    /** The part behind an address, such as {@code /api/v1/cases/{caseId}/team}. */
    public static CasePart of(String pattern) {
        int place = pattern.indexOf(CASE_IN_ADDRESS);
        String rest = place < 0 ? "" : pattern.substring(place + CASE_IN_ADDRESS.length());
        String word = rest.replaceFirst("^/", "").replaceFirst("/.*", "").toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(part -> part.words.contains(word))
                .findFirst()
                .orElse(CASE);
    }
}

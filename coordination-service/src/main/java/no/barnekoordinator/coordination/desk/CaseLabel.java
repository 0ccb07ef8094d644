package no.barnekoordinator.coordination.desk;

import java.util.Locale;
import java.util.UUID;

/** What people call a case: short enough to be said on the telephone, and nobody can be told from it. */
public final class CaseLabel {

    private static final int LENGTH = 6;

    private CaseLabel() {}

    public static String of(UUID caseId) {
        String id = caseId.toString();
        return id.substring(id.length() - LENGTH).toUpperCase(Locale.ROOT);
    }
}

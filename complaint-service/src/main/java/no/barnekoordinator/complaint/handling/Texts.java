package no.barnekoordinator.complaint.handling;

import no.barnekoordinator.platform.command.Refusal;

/** Shape of free text in commands. */
final class Texts {

    /** In UTF-16 code units; some ten printed pages. */
    private static final int LONGEST = 20_000;

    private Texts() {}

    static void required(String text, String slugWhenMissing) {
        if (text.isBlank()) {
            throw Refusal.againstRule(slugWhenMissing);
        }
        if (text.length() > LONGEST) {
            throw Refusal.againstRule("complaint-text-too-long", LONGEST);
        }
    }
}

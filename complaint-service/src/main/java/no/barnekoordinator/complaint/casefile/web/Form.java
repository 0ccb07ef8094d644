package no.barnekoordinator.complaint.casefile.web;

import java.util.Map;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.page.FormProblems;

/** How a refusal is shown in the form it came from: at its field, or above the form with what to do. */
public final class Form {

    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("known-in-future", "knownAt"),
            Map.entry("known-before-decision", "knownAt"),
            Map.entry("no-refusal-known", "ground"),
            Map.entry("complaint-ground-missing", "ground"),
            Map.entry("complaint-words-missing", "words"),
            Map.entry("complainant-name-missing", "name"),
            Map.entry("complainant-kind-missing", "kind"),
            Map.entry("complaint-case-missing", "caseId"),
            Map.entry("statement-missing", "statement"),
            Map.entry("reassessment-result-missing", "result"),
            Map.entry("dismissal-reason-missing", "reason"),
            Map.entry("outcome-missing", "outcome"),
            Map.entry("directions-missing", "directions"),
            Map.entry("fulfil-by-in-past", "fulfilBy"),
            Map.entry("fulfil-by-without-duty", "fulfilBy"),
            Map.entry("fulfil-by-unreadable", "fulfilBy"),
            Map.entry("known-unreadable", "knownAt"),
            Map.entry("request-withdrawn", "ground"),
            Map.entry("decision-being-looked-at", "ground"),
            Map.entry("decision-already-complained-about", "ground"),
            Map.entry("birth-date-missing", "birthDate"),
            Map.entry("birth-date-unreadable", "birthDate"),
            Map.entry("birth-date-in-future", "birthDate"),
            Map.entry("independence-missing", "independence"),
            Map.entry("decided-it-yourself", "independence"),
            Map.entry("only-one-reason-missing", "onlyOneReason"),
            Map.entry("dismissal-cause-missing", "cause"),
            Map.entry("lateness-judgement-missing", "judgement"),
            Map.entry("lateness-reason-missing", "latenessReason"),
            Map.entry("more-than-a-year", "judgement"),
            Map.entry("defect-missing", "defects"),
            Map.entry("defect-explanation-missing", "explanation"),
            Map.entry("question-missing", "question"),
            Map.entry("deferred-effect-missing", "granted"),
            Map.entry("deferred-reason-missing", "deferredReason"),
            Map.entry("new-assessment-missing", "newAssessment"),
            Map.entry("delivery-how-missing", "deliveredBy"),
            Map.entry("protected-address", "deliveredBy"),
            Map.entry("delivery-date-missing", "deliveredOn"),
            Map.entry("delivery-in-future", "deliveredOn"),
            Map.entry("delivery-before-letter", "deliveredOn"),
            Map.entry("detriment-not-notified", "toDetriment"));

    private Form() {}

    /** What to put right. */
    public static FormProblems problemsOf(Refusal refusal) {
        FormProblems problems = new FormProblems();
        String key = "problem." + refusal.slug();
        Object[] arguments = refusal.arguments().toArray();
        String field = FIELDS.get(refusal.slug());
        if (field != null) {
            return problems.add(field, key + ".detail", arguments);
        }
        return problems.addGeneral(key + ".detail", arguments).addGeneral(key + ".next", arguments);
    }

    /** Whether a form shows it; what does not exist, or is not theirs, gets a page of its own. */
    public static boolean shows(Refusal refusal) {
        return switch (refusal.kind()) {
            case MALFORMED, CONFLICT, STALE, AGAINST_RULE -> true;
            case UNAUTHENTICATED, NOT_FOUND, FORBIDDEN, TOO_LARGE -> false;
        };
    }
}

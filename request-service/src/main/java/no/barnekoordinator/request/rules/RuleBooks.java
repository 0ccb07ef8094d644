package no.barnekoordinator.request.rules;

import no.barnekoordinator.platform.rule.RuleBook;

/** The rules as they are in each municipality: the law's, and the targets a municipality has set itself. */
public interface RuleBooks {

    /** The rules of a municipality through time. */
    RuleBook of(String municipality);

    /** The rules of a municipality that has set itself no target. */
    RuleBook national();
}

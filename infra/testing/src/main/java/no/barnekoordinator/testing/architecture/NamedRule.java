package no.barnekoordinator.testing.architecture;

import com.tngtech.archunit.lang.ArchRule;

/**
 * A rule and what it is called in a test report.
 *
 * @param name a sentence that is true when the rule holds
 * @param rule what is checked
 */
public record NamedRule(String name, ArchRule rule) {

    /** The rule under its name; a room that does not exist breaks no rule. */
    static NamedRule of(String name, ArchRule rule) {
        return new NamedRule(name, rule.as(name).allowEmptyShould(true));
    }
}

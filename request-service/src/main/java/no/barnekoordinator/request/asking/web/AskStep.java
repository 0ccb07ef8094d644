package no.barnekoordinator.request.asking.web;

import java.util.Arrays;
import java.util.Optional;

/** The steps of asking, in their order. */
enum AskStep {
    /** Who asks, and who has the care. */
    WHO(1),
    /** For which children. */
    CHILDREN(2),
    /** Where the family stays. */
    MUNICIPALITY(3),
    /** How the municipality reaches the family. */
    CONTACT(4),
    /** What it needs, and that it wishes it. */
    WISH(5);

    /** Where everything is read through and sent. */
    static final String SUMMARY = "/be-om/oppsummering";

    private final int number;

    AskStep(int number) {
        this.number = number;
    }

    /** The step with this number, from 1. */
    static Optional<AskStep> numbered(int number) {
        return Arrays.stream(values()).filter(step -> step.number == number).findFirst();
    }

    /** From 1, as in the address and the progress. */
    public int number() {
        return number;
    }

    /** Address of the step's page. */
    public String path() {
        return "/be-om/steg/" + number;
    }

    /** Where to go when this step is done. */
    String next() {
        return numbered(number + 1).map(AskStep::path).orElse(SUMMARY);
    }

    /** Where to go back to. */
    String previous() {
        return numbered(number - 1).map(AskStep::path).orElse("/be-om");
    }
}

package no.barnekoordinator.local.simulation.play;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.barnekoordinator.local.simulation.country.Step;

/** Fills in what only the system knew, where a step says <code>{name}</code>. */
final class Names {

    private static final Pattern NAME = Pattern.compile("\\{([^{}]+)}");

    private final Journal journal;

    Names(Journal journal) {
        this.journal = journal;
    }

    /** @throws RefusedException when something is not known, since what should have given it was refused */
    String path(Step step) throws RefusedException {
        return filled(step.path());
    }

    /** @throws RefusedException when something is not known, since what should have given it was refused */
    Map<String, Object> body(Step step) throws RefusedException {
        Map<String, Object> body = new LinkedHashMap<>();
        for (Map.Entry<String, Object> field : step.body().entrySet()) {
            Object value = field.getValue();
            body.put(field.getKey(), value instanceof String text ? filled(text) : value);
        }
        return body;
    }

    private String filled(String text) throws RefusedException {
        Matcher matcher = NAME.matcher(text);
        StringBuilder filled = new StringBuilder();
        while (matcher.find()) {
            String value = journal.known(matcher.group(1));
            if (value == null) {
                throw new RefusedException("Nobody has said what " + matcher.group(1) + " is");
            }
            matcher.appendReplacement(filled, Matcher.quoteReplacement(value));
        }
        return matcher.appendTail(filled).toString();
    }
}

package no.barnekoordinator.request.asking.web;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a family answers, step by step, when nothing else is said. */
final class AskingSteps {

    private AskingSteps() {}

    static Map<Integer, Map<String, String>> all() {
        Map<Integer, Map<String, String>> steps = new LinkedHashMap<>();
        steps.put(1, answers("kind", "PARENT", "custody", "PARENTS"));
        steps.put(2, answers("children[0].name", "Lille Prøvdal", "children[0].birthDate", "2019-05-04"));
        steps.put(3, answers("municipality", "0301"));
        steps.put(4, answers("name", "Kari Prøvdal", "phone", "99 99 99 99", "letterLanguage", "nn"));
        steps.put(5, answers("needs", "Vi sover lite og ringer mye.", "familyWishes", "true"));
        return steps;
    }

    static Map<String, String> answers(String... pairs) {
        Map<String, String> answers = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            answers.put(pairs[i], pairs[i + 1]);
        }
        return answers;
    }
}

package no.barnekoordinator.testing.metric;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what a PromQL expression selects. Not a parser: it tells names of metrics from functions, aggregations, label
 * lists and operators by what stands around them, and trusts Prometheus to know the rest.
 *
 * <p>Follows the <a href="https://prometheus.io/docs/prometheus/latest/querying/basics/">language's documentation</a>.
 */
public final class PromQl {

    private static final Pattern TOKEN = Pattern.compile("""
            \\s+|\\#.*\
            |(?<string>"(?:[^"\\\\]|\\\\.)*"|'(?:[^'\\\\]|\\\\.)*'|`[^`]*`)\
            |(?<range>\\[[^\\]]*\\])\
            |(?<number>[0-9][0-9A-Za-z_.]*)\
            |(?<word>[A-Za-z_:][A-Za-z0-9_:]*)\
            |(?<sign>=~|!~|!=|==|<=|>=|[-+*/%^<>=(){},@])""");

    /** Followed by a list of labels in parentheses. */
    private static final Set<String> BEFORE_LABELS =
            Set.of("by", "without", "on", "ignoring", "group_left", "group_right");

    private static final Set<String> OTHER_WORDS =
            Set.of("and", "or", "unless", "atan2", "bool", "offset", "start", "end", "inf", "nan");

    private final Deque<String> tokens;
    private final List<Selector> found = new ArrayList<>();

    private PromQl(Deque<String> tokens) {
        this.tokens = tokens;
    }

    /**
     * The selectors of an expression, in the order written.
     *
     * @throws IllegalArgumentException for something that cannot be PromQL
     */
    public static List<Selector> selectors(String expression) {
        PromQl reading = new PromQl(tokens(expression));
        while (!reading.tokens.isEmpty()) {
            reading.read(reading.tokens.removeFirst());
        }
        return List.copyOf(reading.found);
    }

    private void read(String token) {
        if (token.equals("{")) {
            throw new IllegalArgumentException("A selector without the name of a metric");
        }
        if (!isWord(token)) {
            return;
        }
        String word = token.toLowerCase(Locale.ROOT);
        if (BEFORE_LABELS.contains(word)) {
            skipLabels();
        } else if (!OTHER_WORDS.contains(word) && !isFunctionOrAggregation()) {
            found.add(new Selector(token, matchers()));
        }
    }

    /** Functions stand before a parenthesis; aggregations too, or before {@code by} and {@code without}. */
    private boolean isFunctionOrAggregation() {
        String next = tokens.peekFirst();
        return next != null && (next.equals("(") || next.equals("by") || next.equals("without"));
    }

    private void skipLabels() {
        if ("(".equals(tokens.peekFirst())) {
            String token = tokens.removeFirst();
            while (!token.equals(")")) {
                token = next();
            }
        }
    }

    private List<Selector.Matcher> matchers() {
        List<Selector.Matcher> matchers = new ArrayList<>();
        if ("{".equals(tokens.peekFirst())) {
            tokens.removeFirst();
            String token = next();
            while (!token.equals("}")) {
                if (!token.equals(",")) {
                    String operator = next();
                    matchers.add(new Selector.Matcher(token, operator, unquoted(next())));
                }
                token = next();
            }
        }
        return matchers;
    }

    private String next() {
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("The expression ends too early");
        }
        return tokens.removeFirst();
    }

    private static boolean isWord(String token) {
        char first = token.charAt(0);
        return Character.isLetter(first) || first == '_' || first == ':';
    }

    private static String unquoted(String string) {
        if (string.length() < 2 || "\"'`".indexOf(string.charAt(0)) < 0) {
            throw new IllegalArgumentException("A label is compared with " + string + ", which is no text");
        }
        return string.substring(1, string.length() - 1).replace("\\\\", "\\");
    }

    private static Deque<String> tokens(String expression) {
        Deque<String> tokens = new ArrayDeque<>();
        Matcher matcher = TOKEN.matcher(expression);
        int at = 0;
        while (at < expression.length()) {
            if (!matcher.find(at) || matcher.start() != at) {
                throw new IllegalArgumentException("Not PromQL from here: " + expression.substring(at));
            }
            at = matcher.end();
            // Ranges and numbers select nothing.
            if (matcher.group("word") != null || matcher.group("sign") != null || matcher.group("string") != null) {
                tokens.add(matcher.group());
            }
        }
        return tokens;
    }
}

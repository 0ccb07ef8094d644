package no.barnekoordinator.testing.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A document in Markdown, as far as its links and headings go. */
record Document(Path file, String text) {

    private static final Pattern LINK = Pattern.compile("\\[[^\\]]*]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +(.+?)\\s*$");

    static Document read(Path file) throws IOException {
        return new Document(file, Files.readString(file));
    }

    /** Where links within the repository lead, as written. */
    List<String> links() {
        return LINK.matcher(text)
                .results()
                .map(link -> link.group(1))
                .filter(target -> !target.matches("[a-z]+:.*"))
                .toList();
    }

    /** The anchors a forge gives the headings. */
    Set<String> anchors() {
        return HEADING.matcher(text).results().map(Document::anchor).collect(Collectors.toSet());
    }

    List<String> brokenLinks() throws IOException {
        List<String> broken = new ArrayList<>();
        for (String link : links()) {
            String[] parts = link.split("#", 2);
            Path target = parts[0].isEmpty() ? file : file.resolveSibling(parts[0]);
            boolean there = Files.exists(target)
                    && (parts.length == 1 || read(target).anchors().contains(parts[1]));
            if (!there) {
                broken.add(link);
            }
        }
        return broken;
    }

    private static String anchor(MatchResult heading) {
        return heading.group(1)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
    }
}

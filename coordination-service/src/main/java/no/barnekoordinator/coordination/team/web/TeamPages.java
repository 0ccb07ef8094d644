package no.barnekoordinator.coordination.team.web;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.barnekoordinator.contracts.coordination.InformationCategory;
import no.barnekoordinator.coordination.team.Sight;
import no.barnekoordinator.coordination.team.Versions;
import no.barnekoordinator.platform.live.OpenPages;
import no.barnekoordinator.platform.security.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * The pages about a case that are open just now. Each is told when the team or its consents change: {@code changed}, or
 * {@code lost} when its reader may see less than when the page was opened.
 */
@Component
class TeamPages extends OpenPages<TeamPages.TeamPage> {

    private static final Pattern STATE = Pattern.compile("([0-9]{1,18})\\.([A-Z-]{0,80})");

    private final Versions versions;
    private final Sight sight;

    TeamPages(Versions versions, Sight sight) {
        this.versions = versions;
        this.sight = sight;
    }

    /** @param sees what its reader could see when it was opened */
    record TeamPage(UUID caseId, Person person, Set<InformationCategory> sees) {

        /** The version and what could be seen of it, so that a loss between two streams is told as one. */
        private String at(long version) {
            return version + "." + sees.stream().sorted().map(Enum::name).collect(Collectors.joining("-"));
        }
    }

    /** @param last what a browser that comes back has seen, as it was told; null for a page just opened */
    SseEmitter open(UUID caseId, Person person, long version, @Nullable String last) {
        Matcher back = STATE.matcher(last == null ? "" : last);
        boolean isBack = back.matches();
        TeamPage page = new TeamPage(caseId, person, isBack ? categories(back.group(2)) : sees(caseId, person));
        return open(page, page.at(isBack ? Long.parseLong(back.group(1)) : version));
    }

    @Override
    protected Map<TeamPage, String> now(Set<TeamPage> pages) {
        Map<UUID, Long> found =
                versions.of(pages.stream().map(TeamPage::caseId).collect(Collectors.toUnmodifiableSet()));
        Map<TeamPage, String> now = new HashMap<>();
        for (TeamPage page : pages) {
            Long version = found.get(page.caseId());
            if (version != null) {
                now.put(page, page.at(version));
            }
        }
        return now;
    }

    @Override
    protected String word(TeamPage page) {
        boolean lost = !sight.knows(page.person(), page.caseId())
                || !sees(page.caseId(), page.person()).containsAll(page.sees());
        return lost ? "lost" : "changed";
    }

    private static Set<InformationCategory> categories(String names) {
        List<String> named = List.of(names.split("-", -1));
        return Stream.of(InformationCategory.values())
                .filter(category -> named.contains(category.name()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Set<InformationCategory> sees(UUID caseId, Person person) {
        Set<InformationCategory> seen = EnumSet.noneOf(InformationCategory.class);
        for (InformationCategory category : InformationCategory.values()) {
            if (sight.sees(person, caseId, category)) {
                seen.add(category);
            }
        }
        return Set.copyOf(seen);
    }
}

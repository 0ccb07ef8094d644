package no.barnekoordinator.coordination.team.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.barnekoordinator.contracts.coordination.InformationCategory;
import no.barnekoordinator.coordination.team.Sight;
import no.barnekoordinator.coordination.team.Versions;
import no.barnekoordinator.platform.security.Person;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * The pages about a case that are open just now. Each is told when the team or its consents change: {@code changed}, or
 * {@code lost} when its reader may see less than when the page was opened. The versions are asked for a few times a
 * second while any page is open, so that every instance of the service tells its own.
 */
@Component
class OpenPages implements DisposableBean {

    /** Ends before the gateway's time for an answer; the browser comes back and says what it saw last. */
    private static final long OPEN_MILLIS = 25_000;

    private static final long EVERY_MILLIS = 250;
    private static final long COME_BACK_MILLIS = 500;
    private static final Pattern ID = Pattern.compile("([0-9]{1,18})\\.([A-Z-]{0,80})");
    private static final Logger log = LoggerFactory.getLogger(OpenPages.class);

    private final Versions versions;
    private final Sight sight;
    private final Set<OpenPage> pages = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("open-pages").factory());

    private final ScheduledFuture<?> rounds;

    OpenPages(Versions versions, Sight sight) {
        this.versions = versions;
        this.sight = sight;
        rounds = timer.scheduleWithFixedDelay(this::tell, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** @param seen the version the page shows */
    private record OpenPage(SseEmitter emitter, UUID caseId, Person person, long seen, Set<InformationCategory> sees) {}

    /** @param last what a browser that comes back has seen, as it was told; null for a page just opened */
    SseEmitter open(UUID caseId, Person person, long version, @Nullable String last) {
        SseEmitter emitter = new SseEmitter(OPEN_MILLIS);
        Matcher back = ID.matcher(last == null ? "" : last);
        OpenPage page = back.matches()
                ? new OpenPage(emitter, caseId, person, Long.parseLong(back.group(1)), categories(back.group(2)))
                : new OpenPage(emitter, caseId, person, version, sees(caseId, person));
        emitter.onCompletion(() -> pages.remove(page));
        emitter.onTimeout(emitter::complete);
        emitter.onError(failure -> pages.remove(page));
        pages.add(page);
        // The first line opens the stream at once, through the gateway too.
        send(
                page,
                SseEmitter.event()
                        .id(idOf(page.seen(), page.sees()))
                        .reconnectTime(COME_BACK_MILLIS)
                        .comment("open"));
        return emitter;
    }

    @Override
    public void destroy() {
        rounds.cancel(true);
        timer.shutdown();
    }

    private void tell() {
        try {
            Map<UUID, Long> now =
                    versions.of(pages.stream().map(OpenPage::caseId).collect(Collectors.toUnmodifiableSet()));
            for (OpenPage page : pages) {
                Long version = now.get(page.caseId());
                if (version != null && version != page.seen()) {
                    tell(page, version);
                }
            }
        } catch (RuntimeException failure) {
            // The next round tries again; a page that was not told asks anew when its stream ends.
            log.warn("Open pages were not told of changes", failure);
        }
    }

    private void tell(OpenPage page, long version) {
        boolean lost = !sight.knows(page.person(), page.caseId())
                || !sees(page.caseId(), page.person()).containsAll(page.sees());
        String what = lost ? "lost" : "changed";
        send(page, SseEmitter.event().id(idOf(version, page.sees())).name(what).data(what));
        page.emitter().complete();
        pages.remove(page);
    }

    private void send(OpenPage page, SseEmitter.SseEventBuilder event) {
        try {
            page.emitter().send(event);
        } catch (IOException | IllegalStateException gone) {
            // The reader has closed the page.
            pages.remove(page);
        }
    }

    /** The version and what could be seen of it, so that a loss between two streams is told as one. */
    private static String idOf(long version, Set<InformationCategory> sees) {
        return version + "." + sees.stream().map(Enum::name).collect(Collectors.joining("-"));
    }

    private static Set<InformationCategory> categories(String names) {
        return Arrays.stream(InformationCategory.values())
                .filter(category -> Arrays.asList(names.split("-", -1)).contains(category.name()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Set<InformationCategory> sees(UUID caseId, Person person) {
        Set<InformationCategory> seen = EnumSet.noneOf(InformationCategory.class);
        for (InformationCategory category : InformationCategory.values()) {
            if (sight.sees(person, caseId, category)) {
                seen.add(category);
            }
        }
        return seen;
    }
}

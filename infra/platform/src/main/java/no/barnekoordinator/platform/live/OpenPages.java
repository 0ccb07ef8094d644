package no.barnekoordinator.platform.live;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.SmartLifecycle;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * The pages of one sort that lie open just now. Each is told once, by a server-sent event, when what it shows has
 * changed: that it has, and never what. Then its stream ends; the browser comes back with what it was told last, so
 * that nothing is missed in between.
 *
 * <p>How things stand is asked for a few times a second while any page is open, so that every copy of the service tells
 * its own pages of what any copy does.
 *
 * @param <P> a page: equal for two that are about the same, which are then asked about once
 */
public abstract class OpenPages<P> implements SmartLifecycle, DisposableBean {

    /**
     * Ends before the gateway's time for an answer (30 s), and soon enough that who may not see any more is refused.
     */
    private static final long OPEN_MILLIS = 25_000;

    private static final long EVERY_MILLIS = 250;
    private static final long COME_BACK_MILLIS = 500;

    /** So many are held open at once; those who come after are told how things stand, and come back to ask. */
    private static final int MOST = 2_000;

    private static final long ASK_AGAIN_MILLIS = 30_000;

    /** How things stand goes into a header when the browser comes back. */
    private static final Pattern STATE = Pattern.compile("[A-Za-z0-9.-]{1,200}");

    private static final Logger log = LoggerFactory.getLogger(OpenPages.class);

    private final int most;
    private final Set<Open<P>> open = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("open-pages").factory());
    private @Nullable ScheduledFuture<?> rounds;

    protected OpenPages() {
        this(MOST);
    }

    OpenPages(int most) {
        this.most = most;
    }

    /** @param seen how things stood when its reader was shown them */
    private record Open<P>(SseEmitter emitter, P page, String seen) {}

    /**
     * How what these pages show stands now, in a word of letters, digits, dots and hyphens that tells nobody anything
     * but whether it is the same as before. A page that is left out stands as it did.
     */
    protected abstract Map<P, String> now(Set<P> pages);

    /** The name of the event that tells a page of a change. */
    protected String word(P page) {
        return "changed";
    }

    /**
     * Opens the stream of a page.
     *
     * @param seen how things stood when the page was made, or what a browser that comes back was told last; null for a
     *     page that shows what is there now
     */
    public SseEmitter open(P page, @Nullable String seen) {
        String before = seen != null && STATE.matcher(seen).matches()
                ? seen
                : now(Set.of(page)).getOrDefault(page, "none");
        boolean full = open.size() >= most;
        Open<P> opened = new Open<>(new UnbufferedEmitter(OPEN_MILLIS), page, before);
        opened.emitter().onCompletion(() -> open.remove(opened));
        opened.emitter().onTimeout(opened.emitter()::complete);
        opened.emitter().onError(failure -> open.remove(opened));
        // The first lines open the stream at once, through the gateway too, and show that nothing holds it back.
        send(
                opened,
                SseEmitter.event()
                        .id(before)
                        .name("here")
                        .data("here")
                        .reconnectTime(full ? ASK_AGAIN_MILLIS : COME_BACK_MILLIS));
        if (full) {
            tellOf(opened, now(Set.of(page)));
            opened.emitter().complete();
        } else {
            open.add(opened);
        }
        return opened.emitter();
    }

    private void look() {
        try {
            if (!open.isEmpty()) {
                Map<P, String> now = now(open.stream().map(Open::page).collect(Collectors.toUnmodifiableSet()));
                open.forEach(one -> tellOf(one, now));
            }
        } catch (RuntimeException failure) {
            // The next round tries again; a page that was not told asks anew when its stream ends.
            log.warn("Open pages were not told of changes", failure);
        }
    }

    private void tellOf(Open<P> one, Map<P, String> now) {
        String state = now.get(one.page());
        if (state != null && !state.equals(one.seen())) {
            String word = word(one.page());
            send(one, SseEmitter.event().id(state).name(word).data(word));
            one.emitter().complete();
            open.remove(one);
        }
    }

    private void send(Open<P> one, SseEmitter.SseEventBuilder event) {
        try {
            one.emitter().send(event);
        } catch (IOException | IllegalStateException gone) {
            // The reader has closed the page.
            open.remove(one);
        }
    }

    @Override
    public synchronized void start() {
        if (rounds == null) {
            rounds = timer.scheduleWithFixedDelay(this::look, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    /** Before the web server, which waits for every answer under way to end. */
    @Override
    public synchronized void stop() {
        if (rounds != null) {
            rounds.cancel(true);
            rounds = null;
        }
        open.forEach(one -> one.emitter().complete());
    }

    @Override
    public synchronized boolean isRunning() {
        return rounds != null;
    }

    @Override
    public void destroy() {
        timer.shutdownNow();
    }
}

package no.barnekoordinator.platform.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

class TellingOpenPagesTest {

    /** How the pages named by letters stand; what is not there stands as it did. */
    private final Map<String, String> standing = new ConcurrentHashMap<>(Map.of("a", "1", "b", "1"));

    private final List<Set<String>> asked = new CopyOnWriteArrayList<>();
    private Letters pages = new Letters(10);

    private final class Letters extends OpenPages<String> {

        Letters(int most) {
            super(most);
        }

        @Override
        protected Map<String, String> now(Set<String> letters) {
            asked.add(letters);
            if (standing.containsKey("broken")) {
                throw new IllegalStateException("the database is away");
            }
            Map<String, String> now = new HashMap<>(standing);
            now.keySet().retainAll(letters);
            return now;
        }

        @Override
        protected String word(String letter) {
            return letter.equals("b") ? "lost" : "changed";
        }
    }

    @RestController
    private static final class Streams {

        private final OpenPages<String> pages;

        Streams(OpenPages<String> pages) {
            this.pages = pages;
        }

        @GetMapping("/stream")
        SseEmitter stream(
                @RequestParam String page,
                @RequestParam(required = false) @Nullable String seen,
                @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String last) {
            return pages.open(page, last == null ? seen : last);
        }
    }

    @AfterEach
    void stop() {
        pages.stop();
        pages.destroy();
    }

    private MockHttpServletResponse open(String query) throws Exception {
        MockMvc mvc = MockMvcBuilders.standaloneSetup(new Streams(pages)).build();
        return mvc.perform(get("/stream?" + query)).andReturn().getResponse();
    }

    private static String textOf(MockHttpServletResponse stream) throws Exception {
        return stream.getContentAsString();
    }

    @Test
    void a_page_is_told_that_something_has_changed_and_where_to_go_on_from() throws Exception {
        pages.start();
        MockHttpServletResponse stream = open("page=a&seen=1");
        assertThat(textOf(stream)).contains("id:1\n", "event:here", "retry:500");

        standing.put("a", "2");

        await().untilAsserted(() -> assertThat(textOf(stream)).contains("id:2\nevent:changed\ndata:changed\n"));
        standing.put("a", "3");
        MockHttpServletResponse another = open("page=a&seen=2");
        await().untilAsserted(() -> assertThat(textOf(another)).contains("id:3"));
        assertThat(textOf(stream)).as("told once, and ended").doesNotContain("id:3");
    }

    @Test
    void what_happened_before_the_stream_was_open_is_told_too() throws Exception {
        pages.start();
        standing.put("a", "7");

        MockHttpServletResponse stream = open("page=a&seen=6");

        await().untilAsserted(() -> assertThat(textOf(stream)).contains("event:changed"));
    }

    @Test
    void a_page_of_which_nothing_has_changed_hears_nothing() throws Exception {
        pages.start();
        MockHttpServletResponse still = open("page=a&seen=1");
        MockHttpServletResponse new_ = open("page=a");
        MockHttpServletResponse other = open("page=b&seen=1");

        standing.put("b", "2");

        await().untilAsserted(() -> assertThat(textOf(other)).contains("event:lost"));
        assertThat(textOf(still)).doesNotContain("changed");
        assertThat(textOf(new_)).contains("id:1\n").doesNotContain("changed");
    }

    @Test
    void how_things_stand_is_asked_once_for_pages_that_are_the_same_and_not_at_all_when_none_is_open()
            throws Exception {
        pages.start();
        await().pollDelay(java.time.Duration.ofMillis(600)).until(asked::isEmpty);
        MockHttpServletResponse one = open("page=a&seen=1");
        MockHttpServletResponse two = open("page=a&seen=1");

        await().untilAsserted(() -> assertThat(asked).contains(Set.of("a")));
        assertThat(asked).allMatch(letters -> letters.size() == 1);
        standing.put("a", "2");
        await().untilAsserted(
                        () -> assertThat(List.of(textOf(one), textOf(two))).allMatch(t -> t.contains("id:2")));
    }

    @Test
    void what_cannot_be_asked_just_now_is_asked_again() throws Exception {
        pages.start();
        MockHttpServletResponse stream = open("page=a&seen=1");
        standing.put("broken", "yes");
        standing.put("a", "2");
        int before = asked.size();
        await().until(() -> asked.size() > before + 1);
        assertThat(textOf(stream)).doesNotContain("changed");

        standing.remove("broken");

        await().untilAsserted(() -> assertThat(textOf(stream)).contains("event:changed"));
    }

    @Test
    void when_too_many_are_open_the_next_is_told_how_things_stand_and_asked_to_come_back_later() throws Exception {
        pages = new Letters(1);
        open("page=a&seen=1");

        assertThat(textOf(open("page=a&seen=1"))).contains("retry:30000").doesNotContain("changed");
        assertThat(textOf(open("page=a&seen=0"))).contains("retry:30000", "id:1\nevent:changed");
    }

    @Test
    void nothing_a_browser_says_it_has_seen_gets_into_the_stream_unless_it_looks_like_what_it_was_told()
            throws Exception {
        assertThat(textOf(open("page=a&seen=1%0Aevent:lost")))
                .contains("id:1\nevent:here")
                .doesNotContain("lost");
    }

    @Test
    void nobody_on_the_way_is_to_gather_it_up_or_keep_it() throws Exception {
        MockHttpServletResponse stream = open("page=a");

        assertThat(stream.getHeader("X-Accel-Buffering")).isEqualTo("no");
        assertThat(stream.getHeader("Cache-Control")).isEqualTo("no-store");
    }
}

package no.barnekoordinator.testing.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.barnekoordinator.testing.metric.Watching.Question;
import org.junit.jupiter.api.Test;

class WatchingTest {

    private static final Scrape SCRAPE = Scrape.of("""
            # HELP published_total Facts
            # TYPE published_total counter
            published_total{type="request.RequestReceived.v1",} 3.0
            deadletters 0.0
            http_count{outcome="SUCCESS",status="200",uri="/a, {b}",} 1.0 1700000000
            """);

    @Test
    void what_a_scrape_has_is_not_missing() {
        assertThat(missing("""
                        sum by (job) (rate(published_total{type="request.RequestReceived.v1", job="a"}[5m]))
                        """, "deadletters > 0", "up == 0", "http_count{status=~\"5..\"}"))
                .isEmpty();
    }

    @Test
    void a_misspelt_metric_a_misspelt_value_and_an_unknown_label_are_missing() {
        assertThat(missing(
                        "deadleters > 0",
                        "published_total{type=\"request.RequestRecieved.v1\"}",
                        "http_count{state=~\"5..\"}"))
                .containsExactly(
                        "a.json asks for deadleters",
                        "a.json asks for published_total"
                                + "[Matcher[label=type, operator==, value=request.RequestRecieved.v1]]",
                        "a.json asks for http_count[Matcher[label=state, operator==~, value=5..]]");
    }

    @Test
    void every_dashboard_and_every_alert_asks_something() {
        assertThat(Watching.questions())
                .extracting(Question::file)
                .contains(
                        "infra/grafana/dashboards/duties.json",
                        "infra/grafana/dashboards/health.json",
                        "infra/prometheus/alerts.yml");
        assertThat(Watching.questions())
                .allSatisfy(question -> assertThat(question.selectors()).isNotEmpty());
    }

    private static List<String> missing(String... expressions) {
        List<Question> questions = List.of(expressions).stream()
                .map(expression -> new Question("a.json", expression))
                .toList();
        return Watching.missing(questions, SCRAPE, selector -> true);
    }
}

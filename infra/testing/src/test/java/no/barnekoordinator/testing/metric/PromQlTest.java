package no.barnekoordinator.testing.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import no.barnekoordinator.testing.metric.Selector.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PromQlTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            up == 0                                                          | up
            sum(rate(a_total[5m]))                                           | a_total
            sum by (job, processor) (a) > 100 and deriv(a[10m]) > 0          | a a
            sum without (le) (rate(a_bucket{le="7.0"}[$__rate_interval]))    | a_bucket
            histogram_quantile(0.5, sum by (le) (rate(a_bucket[1h])))        | a_bucket
            a / on (job) group_left (pool) b offset 5m                       | a b
            (a unless b) or -c * 1e3                                         | a b c
            sum(a) by (job) / ignoring(x) sum(b) by (job)                    | a b
            a >bool 5 or vector(0)                                           | a
            """)
    void tells_metrics_from_all_other_words(String expression, String metrics) {
        assertThat(PromQl.selectors(expression)).extracting(Selector::metric).containsExactly(metrics.split(" "));
    }

    @Test
    void reads_the_conditions_on_labels() {
        assertThat(PromQl.selectors("a{type=\"x.y\", status=~'5..',job!=\"b\",}"))
                .containsExactly(new Selector(
                        "a",
                        List.of(
                                new Matcher("type", "=", "x.y"),
                                new Matcher("status", "=~", "5.."),
                                new Matcher("job", "!=", "b"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sum(a{", "a{b=c}", "{b=\"c\"}", "a ? b"})
    void refuses_what_cannot_be_promql(String expression) {
        assertThatThrownBy(() -> PromQl.selectors(expression)).isInstanceOf(IllegalArgumentException.class);
    }
}

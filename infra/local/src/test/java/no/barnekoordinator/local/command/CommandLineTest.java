package no.barnekoordinator.local.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import no.barnekoordinator.local.command.CommandLine.PrintToken;
import no.barnekoordinator.local.command.CommandLine.ShowUsage;
import no.barnekoordinator.local.command.CommandLine.Simulate;
import no.barnekoordinator.local.command.CommandLine.StartSystem;
import no.barnekoordinator.local.home.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

    @Test
    void up_plays_a_year_of_twelve_municipalities_unless_told_otherwise() {
        assertThat(parse("up")).isEqualTo(new StartSystem(false, false, 12));
    }

    @Test
    void up_takes_its_options_in_any_order() {
        assertThat(parse("up", "--municipalities", "40", "--reset")).isEqualTo(new StartSystem(false, true, 40));
        assertThat(parse("up", "--reset", "--empty")).isEqualTo(new StartSystem(true, true, 12));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "358", "many", "-1", "1e3"})
    void a_number_of_municipalities_norway_does_not_have_is_refused_by_name(String number) {
        assertThatThrownBy(() -> parse("up", "--municipalities", number))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("357")
                .hasMessageContaining(number);
    }

    @Test
    void an_option_without_its_value_is_refused() {
        assertThatThrownBy(() -> parse("up", "--municipalities"))
                .isInstanceOf(Refusal.class)
                .hasMessage("--municipalities needs a value after it");
    }

    @Test
    void an_unknown_option_is_refused_with_the_right_usage() {
        assertThatThrownBy(() -> parse("up", "--clean"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("\"--clean\" is not understood")
                .hasMessageContaining("[--empty] [--reset] [--municipalities N]");
        assertThatThrownBy(() -> parse("down", "now")).isInstanceOf(Refusal.class);
    }

    @Test
    void simulate_takes_seed_days_and_municipalities() {
        assertThat(parse("simulate")).isEqualTo(new Simulate(2024, 365, 12));
        assertThat(parse("simulate", "--days", "30", "--municipalities", "3", "--seed", "7"))
                .isEqualTo(new Simulate(7, 30, 3));
        assertThatThrownBy(() -> parse("simulate", "--days", "ten"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("--days")
                .hasMessageContaining("ten");
        assertThatThrownBy(() -> parse("simulate", "--days", "0")).isInstanceOf(Refusal.class);
    }

    @Test
    void token_takes_the_municipality_from_the_option_or_from_the_name() {
        assertThat(subject("token", "coordinator-2", "--municipality", "5001")).isEqualTo("coordinator-2@5001");
        assertThat(subject("token", "--municipality", "5001", "family")).isEqualTo("family@5001");
        assertThat(subject("token", "family@1103", "--municipality", "5001")).isEqualTo("family@1103");
    }

    @Test
    void token_of_nobody_is_refused_in_one_line() {
        assertThatThrownBy(() -> parse("token")).isInstanceOf(Refusal.class).hasMessageContaining("Whose token?");
        assertThatThrownBy(() -> parse("token", "king"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("county-governor")
                .hasMessageNotContaining("\n");
        assertThatThrownBy(() -> parse("token", "family", "--municipality", "9999"))
                .isInstanceOf(Refusal.class)
                .hasMessage("Norway has no municipality 9999");
    }

    @Test
    void help_is_answered_and_not_run() {
        assertThat(parse("up", "--reset", "--help")).isInstanceOf(ShowUsage.class);
    }

    private static CommandLine parse(String... words) {
        return CommandLine.parse(List.of(words));
    }

    private static String subject(String... words) {
        return ((PrintToken) parse(words)).person().subject();
    }
}

package no.barnekoordinator.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class ServerStartTest {

    private static final Supplier<Boolean> MUST_NOT_BE_ASKED = () -> {
        throw new AssertionError("asked for Docker");
    };

    @Test
    void embeddedNeverAsksForDocker() {
        assertThat(start(ServerKind.EMBEDDED, MUST_NOT_BE_ASKED, () -> "container"))
                .isEqualTo("embedded");
    }

    @Test
    void containersNeverFallBack() {
        assertThat(start(ServerKind.CONTAINERS, MUST_NOT_BE_ASKED, () -> "container"))
                .isEqualTo("container");
        assertThatThrownBy(() -> start(ServerKind.CONTAINERS, MUST_NOT_BE_ASKED, ServerStartTest::noImage))
                .hasMessage("no image");
    }

    @Test
    void autoTakesAContainerWhenDockerAnswers() {
        assertThat(start(ServerKind.AUTO, () -> true, () -> "container")).isEqualTo("container");
    }

    @Test
    void autoIsEmbeddedWithoutDockerAndWhenTheContainerDoesNotStart() {
        assertThat(start(ServerKind.AUTO, () -> false, ServerStartTest::noImage))
                .isEqualTo("embedded");
        assertThat(start(ServerKind.AUTO, () -> true, ServerStartTest::noImage)).isEqualTo("embedded");
    }

    @Test
    void theSwitchKnowsThreeWordsAndNoOther() {
        assertThat(ServerKind.parse(null)).isEqualTo(ServerKind.AUTO);
        assertThat(ServerKind.parse(" ")).isEqualTo(ServerKind.AUTO);
        assertThat(ServerKind.parse("Embedded")).isEqualTo(ServerKind.EMBEDDED);
        assertThat(ServerKind.parse("containers")).isEqualTo(ServerKind.CONTAINERS);
        assertThatThrownBy(() -> ServerKind.parse("docker")).hasMessageContaining("auto, embedded or containers");
    }

    private static String start(ServerKind asked, Supplier<Boolean> docker, Supplier<String> container) {
        return ServerStart.start("Something", asked, docker, () -> "embedded", container);
    }

    private static String noImage() {
        throw new IllegalStateException("no image");
    }
}

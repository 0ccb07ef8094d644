package no.barnekoordinator.platform.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import tools.jackson.databind.json.JsonMapper;

class AssemblingThePostOfficeTest {

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(PostConfiguration.class))
            .withBean(JsonMapper.class, () -> JsonMapper.builder().build())
            .withBean(Clock.class, () -> Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC));

    @Test
    void letters_are_laid_in_the_directory_of_the_settings(@TempDir Path directory) {
        application
                .withPropertyValues("barnekoordinator.post.directory=" + directory)
                .run(context -> {
                    context.getBean(PostOffice.class).send(Post.digital(Post.ID));

                    assertThat(directory.resolve("2026-11-22").resolve(Post.ID.toString()))
                            .isDirectory();
                });
    }

    @Test
    void with_no_directory_and_no_post_office_nothing_is_called_delivered() {
        application.run(context -> assertThatThrownBy(
                        () -> context.getBean(PostOffice.class).send(Post.digital(Post.ID)))
                .isInstanceOfSatisfying(PostRefusedException.class, refused -> {
                    assertThat(refused.code()).isEqualTo("no-post-office");
                    assertThat(refused.lasting()).isFalse();
                }));
    }

    @Test
    void an_installation_with_a_post_office_of_its_own_keeps_it() {
        PostOffice own = consignment -> {
            throw new PostRefusedException("closed", true);
        };

        application.withBean(PostOffice.class, () -> own).run(context -> assertThat(context.getBean(PostOffice.class))
                .isSameAs(own));
    }
}

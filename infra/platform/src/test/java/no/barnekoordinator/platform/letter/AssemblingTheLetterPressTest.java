package no.barnekoordinator.platform.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import no.barnekoordinator.platform.page.PageConfiguration;
import no.barnekoordinator.testing.pdf.PdfReader;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.annotation.ImportCandidates;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.thymeleaf.spring6.ISpringTemplateEngine;

class AssemblingTheLetterPressTest {

    private final WebApplicationContextRunner application = new WebApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    LetterConfiguration.class,
                    PageConfiguration.class,
                    DispatcherServletAutoConfiguration.class,
                    WebMvcAutoConfiguration.class,
                    ThymeleafAutoConfiguration.class))
            .withBean(Clock.class, () -> Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC));

    @Test
    void a_service_with_pages_prints_letters_outside_any_exchange_and_its_pages_keep_their_engine() {
        application.run(context -> {
            PrintedLetter letter =
                    context.getBean(LetterPress.class).print("letter-under-test", Letters.BOKMAL, Letters.model());

            assertThat(PdfReader.text(letter.pdf())).contains("22. november 2026");
            assertThat(context).hasSingleBean(ISpringTemplateEngine.class);
        });
    }

    @Test
    void spring_boot_finds_it() {
        assertThat(ImportCandidates.load(AutoConfiguration.class, getClass().getClassLoader()))
                .contains(LetterConfiguration.class.getName());
    }
}

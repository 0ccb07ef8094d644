package no.barnekoordinator.platform.letter;

import java.time.Clock;
import no.barnekoordinator.platform.page.PageConfiguration;
import no.barnekoordinator.platform.page.PageFormat;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;

/** Assembles the letter press, with the words and the dates of the pages. */
@AutoConfiguration(after = PageConfiguration.class)
@ConditionalOnBean(PageFormat.class)
public class LetterConfiguration {

    @Bean
    @ConditionalOnMissingBean
    public LetterPress letterPress(MessageSource messageSource, PageFormat pageFormat, Clock clock) {
        return new LetterPress(messageSource, pageFormat, clock);
    }
}

package no.barnekoordinator.coordination.letter;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What letters need to know of the installation. Bound to {@code barnekoordinator.letters}.
 *
 * @param myCase where a family finds its own page, as it is printed
 */
@ConfigurationProperties("barnekoordinator.letters")
record LetterSettings(URI myCase) {}

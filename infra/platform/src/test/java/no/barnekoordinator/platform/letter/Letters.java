package no.barnekoordinator.platform.letter;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.barnekoordinator.platform.page.PageConfiguration;
import no.barnekoordinator.testing.MovableClock;
import org.springframework.context.MessageSource;
import org.springframework.mock.env.MockEnvironment;

/** A press with the platform's own words, and a letter of two pages. */
final class Letters {

    static final Locale BOKMAL = Locale.forLanguageTag("nb");

    private Letters() {}

    static LetterPress press(MovableClock clock) {
        PageConfiguration pages = new PageConfiguration();
        MessageSource words = pages.messageSource(new MockEnvironment());
        return new LetterPress(words, pages.pageFormat(words, clock), clock);
    }

    static Map<String, Object> model() {
        Map<String, Object> model = new HashMap<>();
        model.put("sender", "Prøvedal kommune");
        model.put("senderLines", List.of("Tildelingskontoret", "Postboks 1, 9700 Lakselv · 78 00 00 00"));
        model.put("recipient", List.of("Áilu Čáppa Prøve", "Storgata 1", "9700 Lakselv"));
        model.put("reference", "BK-2026-0017");
        model.put("received", LocalDate.of(2026, 11, 1));
        model.put("numbers", List.of(17, 12345));
        model.put("paragraphs", Collections.nCopies(5, LONG));
        model.put("signatures", List.of("Kari Prøvesen", "seksjonsleder"));
        return model;
    }

    private static final String LONG = "Vi har sett på det du har fortalt, og på det de som kjenner barnet har sagt. "
            .repeat(6)
            .strip();
}

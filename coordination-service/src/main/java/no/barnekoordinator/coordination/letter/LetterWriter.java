package no.barnekoordinator.coordination.letter;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.barnekoordinator.contracts.municipality.Municipalities;
import no.barnekoordinator.contracts.municipality.Municipality;
import no.barnekoordinator.coordination.desk.CaseLabel;
import no.barnekoordinator.platform.letter.LetterPress;
import no.barnekoordinator.platform.letter.PrintedLetter;
import no.barnekoordinator.platform.time.Oslo;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Writes to somebody of a family who coordinates for it. Only the receiver's own name and address stand in it, and
 * nothing of the child: it says the same to everyone it is written to.
 */
@Component
class LetterWriter {

    /** Where a name stood before it was erased. */
    private static final String NAMELESS = "–";

    private final LetterPress press;
    private final LetterFiles files;
    private final Municipalities municipalities;
    private final MessageSource messages;
    private final LetterSettings settings;

    LetterWriter(
            LetterPress press,
            LetterFiles files,
            Municipalities municipalities,
            MessageSource messages,
            LetterSettings settings) {
        this.press = press;
        this.files = files;
        this.municipalities = municipalities;
        this.messages = messages;
        this.settings = settings;
    }

    PrintedLetter write(LetterFile file, LetterFile.Appointed appointed, Reader reader, Locale locale, Instant at) {
        Optional<Municipality> municipality = municipalities.find(file.municipality());
        Map<String, Object> model = new HashMap<>();
        model.put("sender", messages.getMessage("letter.sender", new Object[] {nameOf(file)}, locale));
        model.put("senderLines", List.of(messages.getMessage("letter.unit", null, locale)));
        model.put("recipient", reader.addressee().envelope(NAMELESS));
        model.put("reference", reference(file, locale));
        model.put("date", Oslo.dateOf(at));
        model.put("signatures", List.of(messages.getMessage("letter.unit", null, locale)));
        model.put(
                "countyGovernor", municipality.map(Municipality::countyGovernor).orElse(""));
        LetterFiles.Card coordinator = files.coordinator(appointed.coordinatorId());
        model.put("coordinator", coordinator);
        model.put("name", coordinator.name() == null ? NAMELESS : coordinator.name());
        model.put("since", Oslo.dateOf(appointed.at()));
        model.put("replaced", appointed.replaced());
        file.deputy().map(files::coordinator).ifPresent(deputy -> model.put("deputy", deputy));
        model.put("myCase", settings.myCase().toString());
        model.put(
                "translated",
                !locale.getLanguage().equals("nb") && !locale.getLanguage().equals("nn"));
        return press.print("coordinator-appointed", locale, model);
    }

    String reference(LetterFile file, Locale locale) {
        return messages.getMessage("case.label", new Object[] {CaseLabel.of(file.caseId())}, locale);
    }

    /** The municipality's name. */
    String nameOf(LetterFile file) {
        return municipalities.find(file.municipality()).map(Municipality::name).orElse(file.municipality());
    }

    /** What the file is called; it names nobody. */
    String fileName(Locale locale) {
        return messages.getMessage("letter.file", null, locale) + ".pdf";
    }
}

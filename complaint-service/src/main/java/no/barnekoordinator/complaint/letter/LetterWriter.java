package no.barnekoordinator.complaint.letter;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.barnekoordinator.complaint.handling.event.ComplaintFiled;
import no.barnekoordinator.complaint.handling.event.LetterKind;
import no.barnekoordinator.contracts.municipality.Municipalities;
import no.barnekoordinator.contracts.municipality.Municipality;
import no.barnekoordinator.platform.letter.LetterPress;
import no.barnekoordinator.platform.letter.PrintedLetter;
import no.barnekoordinator.platform.post.Addressee;
import no.barnekoordinator.platform.time.Oslo;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes a letter to the complainant. */
@Component
class LetterWriter {

    /** Where a name stood before it was erased. */
    private static final String NAMELESS = "–";

    private final LetterPress press;
    private final Municipalities municipalities;
    private final MessageSource messages;

    LetterWriter(LetterPress press, Municipalities municipalities, MessageSource messages) {
        this.press = press;
        this.municipalities = municipalities;
        this.messages = messages;
    }

    PrintedLetter write(Dossier dossier, LetterKind kind, Locale locale, Instant at) {
        Map<String, Object> model = frame(dossier, locale, at);
        return switch (kind) {
            case RECEIPT -> press.print("complaint-receipt", locale, model);
            case DEFECT_NOTICE -> {
                model.put("defects", dossier.defect().defects());
                model.put("mendBy", dossier.defect().mendBy());
                model.put("explanation", dossier.defect().explanation());
                yield press.print("complaint-defect", locale, model);
            }
            case REASSESSMENT -> {
                model.put("result", dossier.reassessed().result());
                model.put("statement", dossier.reassessed().statement());
                yield press.print("complaint-reassessment", locale, model);
            }
            case DISMISSAL -> {
                model.put("cause", dossier.dismissed().cause());
                model.put("reason", dossier.dismissed().reason());
                yield press.print("complaint-dismissal", locale, model);
            }
            case FORWARDING -> {
                model.put("office", dossier.forwarded().countyGovernor());
                model.put("statement", dossier.forwarded().statement());
                yield press.print("complaint-forwarding", locale, model);
            }
        };
    }

    /** What every letter, and the case file, begins with. */
    Map<String, Object> frame(Dossier dossier, Locale locale, Instant at) {
        ComplaintFiled filed = dossier.filed();
        Optional<Municipality> municipality = municipalities.find(filed.municipality());
        String name = municipality.map(Municipality::name).orElse(filed.municipality());
        Map<String, Object> model = new HashMap<>();
        model.put("sender", messages.getMessage("letter.sender", new Object[] {name}, locale));
        model.put("senderLines", List.of(messages.getMessage("letter.unit", null, locale)));
        model.put("recipient", addressee(filed).envelope(NAMELESS));
        model.put("reference", filed.reference());
        model.put("date", Oslo.dateOf(at));
        model.put("signatures", List.of(messages.getMessage("letter.unit", null, locale)));
        model.put(
                "countyGovernor", municipality.map(Municipality::countyGovernor).orElse(""));
        model.put("filedOn", Oslo.dateOf(filed.happenedAt()));
        model.put("ground", filed.ground());
        model.put("words", filed.words());
        model.put("lastDay", filed.lastDay());
        model.put("inTime", filed.inTime());
        model.put("translated", !isNorwegian(locale));
        return model;
    }

    static Addressee addressee(ComplaintFiled filed) {
        return new Addressee(
                filed.complainantName(),
                filed.complainantNumber(),
                filed.complainantAddress(),
                filed.protectedAddress());
    }

    private static boolean isNorwegian(Locale locale) {
        return locale.getLanguage().equals("nb") || locale.getLanguage().equals("nn");
    }

    /** What a file is called; it names nobody. */
    String fileName(String key, Locale locale) {
        return messages.getMessage("letter.file." + key, null, locale) + ".pdf";
    }
}

package no.barnekoordinator.request.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.barnekoordinator.contracts.municipality.Municipalities;
import no.barnekoordinator.contracts.municipality.Municipality;
import no.barnekoordinator.contracts.request.Condition;
import no.barnekoordinator.platform.calendar.NorwegianCalendar;
import no.barnekoordinator.platform.letter.LetterPress;
import no.barnekoordinator.platform.letter.PrintedLetter;
import no.barnekoordinator.platform.post.Addressee;
import no.barnekoordinator.platform.rule.Rule;
import no.barnekoordinator.platform.rule.RuleBook;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.request.handling.event.ConditionAssessed;
import no.barnekoordinator.request.handling.event.Contact;
import no.barnekoordinator.request.handling.event.LetterKind;
import no.barnekoordinator.request.rules.RequestRules;
import no.barnekoordinator.request.rules.RuleBooks;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Writes a letter to one receiver. Only the receiver's own name and address stand in it: what one parent has given of
 * contact details is never told the other.
 */
@Component
class LetterWriter {

    private final LetterPress press;
    private final RuleBooks rules;
    private final NorwegianCalendar calendar;
    private final Municipalities municipalities;
    private final MessageSource messages;

    LetterWriter(
            LetterPress press,
            RuleBooks rules,
            NorwegianCalendar calendar,
            Municipalities municipalities,
            MessageSource messages) {
        this.press = press;
        this.rules = rules;
        this.calendar = calendar;
        this.municipalities = municipalities;
        this.messages = messages;
    }

    /** A condition as the letter tells it: what was found, and why. */
    public record FindingLine(
            Condition condition,
            @Nullable Boolean met,
            @Nullable String reason) {}

    /** The conclusion a decision letter tells. */
    PrintedLetter decision(CaseFile file, Conclusion conclusion, int recipient, Locale locale, boolean draft) {
        Map<String, Object> model = frame(file, recipient, locale, conclusion.at());
        model.put("draft", draft);
        model.put("granted", conclusion.granted());
        model.put("considerations", conclusion.considerations());
        model.put("fallbackOrdinaryCoordinator", conclusion.fallbackOrdinaryCoordinator());
        model.put("fallbackIndividualPlan", conclusion.fallbackIndividualPlan());
        model.put("needs", file.needs());
        model.put("heard", file.heard());
        model.put("waived", file.waived());
        model.put("received", file.received());
        model.put("bestInterest", file.bestInterest());
        model.put(
                "conditions",
                Arrays.stream(Condition.values())
                        .map(condition -> line(condition, file.finding(condition)))
                        .toList());
        RuleBook.Edition edition = rules.of(file.municipality()).on(Oslo.dateOf(conclusion.at()));
        model.put("rules", rulesOf(edition, conclusion.granted()));
        model.put(
                "lastDay",
                calendar.deadline(conclusion.at(), edition.get(RequestRules.COMPLAINT))
                        .lastDay());
        return press.print("decision", locale, model);
    }

    private static FindingLine line(Condition condition, @Nullable ConditionAssessed finding) {
        return finding == null
                ? new FindingLine(condition, null, null)
                : new FindingLine(condition, finding.met(), finding.reason());
    }

    private static List<Rule> rulesOf(RuleBook.Edition edition, boolean granted) {
        Stream<String> ids = Stream.of(
                        RequestRules.ofConditions(),
                        granted ? List.<String>of() : List.of(RequestRules.FALLBACKS),
                        List.of("best-interest", "written-decision", RequestRules.COMPLAINT))
                .flatMap(List::stream);
        return ids.map(edition::get).toList();
    }

    /** Why it takes more time, and when to expect the decision. */
    PrintedLetter reply(CaseFile file, int recipient, Locale locale) {
        Map<String, Object> model = frame(file, recipient, locale, file.reply().happenedAt());
        model.put("expectedOn", file.reply().expectedOn());
        model.put("reason", file.reply().reason());
        return press.print("preliminary-reply", locale, model);
    }

    /** That a wish said or written to the municipality has been taken in, in the words it was said in. */
    PrintedLetter receipt(CaseFile file, int recipient, Locale locale, Instant at) {
        Map<String, Object> model = frame(file, recipient, locale, at);
        model.put("needs", file.needs());
        Rule reply = rules.of(file.municipality())
                .on(Oslo.dateOf(file.firstContactAt()))
                .get(RequestRules.PRELIMINARY_REPLY);
        model.put("replyBy", calendar.deadline(file.firstContactAt(), reply).lastDay());
        return press.print("receipt", locale, model);
    }

    private Map<String, Object> frame(CaseFile file, int recipient, Locale locale, Instant at) {
        Optional<Municipality> municipality = municipalities.find(file.municipality());
        String name = municipality.map(Municipality::name).orElse(file.municipality());
        Map<String, Object> model = new HashMap<>();
        model.put("sender", messages.getMessage("letter.sender", new Object[] {name}, locale));
        model.put("senderLines", List.of(messages.getMessage("letter.unit", null, locale)));
        model.put(
                "recipient",
                addressee(file.recipient(recipient)).envelope(messages.getMessage("letter.family", null, locale)));
        model.put("reference", file.reference());
        model.put("date", Oslo.dateOf(at));
        model.put("signatures", List.of(messages.getMessage("letter.unit", null, locale)));
        model.put(
                "countyGovernor", municipality.map(Municipality::countyGovernor).orElse(""));
        model.put("firstContactOn", Oslo.dateOf(file.firstContactAt()));
        model.put("children", file.children());
        model.put("translated", !isNorwegian(locale));
        return model;
    }

    static Addressee addressee(Contact contact) {
        return new Addressee(
                contact.name(), contact.nationalIdentityNumber(), contact.address(), contact.hasProtectedAddress());
    }

    static boolean isNorwegian(Locale locale) {
        return locale.getLanguage().equals("nb") || locale.getLanguage().equals("nn");
    }

    /**
     * What a decision letter concludes.
     *
     * @param at when it was decided; the date of the letter
     */
    record Conclusion(
            boolean granted,
            @Nullable String considerations,
            @Nullable String fallbackOrdinaryCoordinator,
            @Nullable String fallbackIndividualPlan,
            Instant at) {

        LocalDate on() {
            return Oslo.dateOf(at);
        }
    }

    /** The title of a kind of letter, for lists and file names. */
    String fileName(LetterKind kind, Locale locale) {
        return messages.getMessage("letter.file." + kind, null, locale) + ".pdf";
    }
}

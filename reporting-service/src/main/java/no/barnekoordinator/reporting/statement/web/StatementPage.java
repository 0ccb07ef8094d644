package no.barnekoordinator.reporting.statement.web;

import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.contracts.municipality.Municipalities;
import no.barnekoordinator.contracts.municipality.Municipality;
import no.barnekoordinator.contracts.reporting.StatementTopic;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.page.FormProblems;
import no.barnekoordinator.platform.security.Allowed;
import no.barnekoordinator.platform.security.Person;
import no.barnekoordinator.platform.web.Write;
import no.barnekoordinator.reporting.handling.statement.StateFigure;
import no.barnekoordinator.reporting.statement.Statements;
import no.barnekoordinator.reporting.statement.Statements.Statement;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a municipality states of its own work: everybody may read it, its supervisor states it. */
@Controller
@RequestMapping("/tilsyn/opplysninger")
class StatementPage {

    private static final Map<String, String> FIELDS = Map.of(
            "source-malformed", "source",
            "statement-year", "year",
            "statement-day", "asOf",
            "statement-value", "value",
            "statement-unchanged", "value",
            "statement-changed", "value");

    private final Statements statements;
    private final Stating stating;
    private final Municipalities municipalities;
    private final MessageSource messages;

    StatementPage(Statements statements, Stating stating, Municipalities municipalities, MessageSource messages) {
        this.statements = statements;
        this.stating = stating;
        this.municipalities = municipalities;
        this.messages = messages;
    }

    /** A municipality that has stated something. */
    record Place(String number, String name, int figures) {}

    @GetMapping
    @Allowed(everyone = true)
    String show(@RequestParam(required = false) @Nullable String municipality, Person person, Model model) {
        return fill(municipality, person, Map.of(), model);
    }

    @PostMapping
    @Allowed(Role.SUPERVISOR)
    String state(@RequestParam Map<String, String> typed, Write write, Model model, HttpServletResponse response) {
        String own = write.person().ownMunicipality();
        FormProblems problems = new FormProblems();
        Optional<StateFigure> figure = read(own, typed, problems);
        if (figure.isPresent()) {
            try {
                return write.form(() -> {
                    stating.send(figure.get(), write);
                    return "redirect:/tilsyn/opplysninger?done=statement-made";
                });
            } catch (Refusal refusal) {
                problems.addRefusal(refusal, FIELDS);
            }
        }
        model.addAttribute("problems", problems);
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return fill(own, write.person(), typed, model);
    }

    private Optional<StateFigure> read(String own, Map<String, String> typed, FormProblems problems) {
        Optional<StatementTopic> topic = List.of(StatementTopic.values()).stream()
                .filter(one -> one.name().equals(typed.get("topic")))
                .findFirst();
        if (topic.isEmpty()) {
            problems.add("topic", "statement.topic.missing");
        }
        String year = typed.getOrDefault("year", "").strip();
        if (!year.matches("[0-9]{4}")) {
            problems.add("year", "statement.year.missing");
        }
        Optional<BigDecimal> value = number(typed.getOrDefault("value", ""));
        if (value.isEmpty()) {
            problems.add("value", "problem.statement-value.detail");
        }
        Optional<LocalDate> asOf = date(typed.getOrDefault("asOf", ""));
        if (asOf.isEmpty()) {
            problems.add("asOf", "statement.day.missing");
        }
        if (problems.isAny()) {
            return Optional.empty();
        }
        try {
            return Optional.of(stating.figure(
                    own,
                    topic.orElseThrow(),
                    Integer.parseInt(year),
                    value.orElseThrow(),
                    typed.getOrDefault("source", ""),
                    asOf.orElseThrow(),
                    seen(typed, topic.orElseThrow(), year)));
        } catch (Refusal refusal) {
            problems.addRefusal(refusal, FIELDS);
            return Optional.empty();
        }
    }

    /** The form says which revisions were on the page it was sent from. */
    private static int seen(Map<String, String> typed, StatementTopic topic, String year) {
        String revision = typed.getOrDefault("seen-" + topic + "-" + year, "0");
        return revision.matches("[0-9]{1,6}") ? Integer.parseInt(revision) : 0;
    }

    /** As Norwegians and as others write it: spaces between thousands, a decimal comma or point. */
    private static Optional<BigDecimal> number(String text) {
        String plain = text.replaceAll("[\\s\\u00a0\\u202f]", "").replace(',', '.');
        return plain.matches("[0-9]{1,12}(\\.[0-9]{1,4})?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private String fill(@Nullable String asked, Person person, Map<String, String> typed, Model model) {
        String own = person.is(Role.SUPERVISOR) ? person.municipality() : null;
        String shown = asked != null ? asked : own;
        Municipality place = shown == null ? null : municipalities.find(shown).orElseThrow(Refusal::notFound);
        List<Statement> made = place == null ? List.of() : statements.of(place.number());
        model.addAttribute("place", place);
        model.addAttribute("mayState", place != null && place.number().equals(own));
        model.addAttribute("statements", made);
        model.addAttribute("places", staters());
        model.addAttribute("topics", topics());
        model.addAttribute("typed", typed);
        return "statements";
    }

    private List<Place> staters() {
        return statements.staters().stream()
                .map(one -> new Place(
                        one.municipality(),
                        municipalities
                                .find(one.municipality())
                                .map(Municipality::name)
                                .orElse(one.municipality()),
                        one.figures()))
                .toList();
    }

    private Map<String, String> topics() {
        Map<String, String> topics = new LinkedHashMap<>();
        for (StatementTopic topic : StatementTopic.values()) {
            topics.put(
                    topic.name(),
                    messages.getMessage("statement-topic." + topic.name(), null, LocaleContextHolder.getLocale()));
        }
        return topics;
    }
}

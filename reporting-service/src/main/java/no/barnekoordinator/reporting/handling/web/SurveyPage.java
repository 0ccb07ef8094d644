package no.barnekoordinator.reporting.handling.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.contracts.municipality.Municipalities;
import no.barnekoordinator.contracts.reporting.RespondentRole;
import no.barnekoordinator.contracts.reporting.SurveyWindow;
import no.barnekoordinator.platform.page.FormProblems;
import no.barnekoordinator.platform.security.Allowed;
import no.barnekoordinator.platform.security.Person;
import no.barnekoordinator.platform.store.UnitsOfWork;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.reporting.handling.RecordSurveyAnswer;
import no.barnekoordinator.reporting.instrument.Instruments;
import no.barnekoordinator.reporting.instrument.Item;
import no.barnekoordinator.reporting.participation.Participation;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Asks families, coordinators and municipalities how it goes, twice a year. What is sent is not remembered as other
 * forms are: a remembered form is kept beside its sender. Sent twice, it is counted once because taking part is noted.
 */
@Controller
@RequestMapping("/sporreundersokelse")
@Allowed({Role.FAMILY, Role.COORDINATOR, Role.SUPERVISOR})
class SurveyPage {

    private final Instruments instruments;
    private final Municipalities municipalities;
    private final Participation participation;
    private final SurveyAnswers answers;
    private final UnitsOfWork unitsOfWork;
    private final Clock clock;

    SurveyPage(
            Instruments instruments,
            Municipalities municipalities,
            Participation participation,
            SurveyAnswers answers,
            UnitsOfWork unitsOfWork,
            Clock clock) {
        this.instruments = instruments;
        this.municipalities = municipalities;
        this.participation = participation;
        this.answers = answers;
        this.unitsOfWork = unitsOfWork;
        this.clock = clock;
    }

    /** An item with the steps of its scale, lowest first. */
    record Asked(Item item, List<Integer> steps, String chosen) {}

    @GetMapping
    String show(Person person, Model model) {
        return fill(person, Map.of(), model);
    }

    @PostMapping
    String answer(@RequestParam Map<String, String> typed, Person person, Model model, HttpServletResponse response) {
        Optional<SurveyWindow> open = SurveyWindow.openOn(today());
        if (open.isEmpty()) {
            return fill(person, Map.of(), model);
        }
        SurveyWindow window = open.get();
        FormProblems problems = new FormProblems();
        String municipality = municipalityOf(person, typed);
        if (municipalities.find(municipality, today()).isEmpty()) {
            problems.add("municipality", "survey.municipality.missing");
        }
        List<Item> items = itemsFor(person);
        if (items.stream().allMatch(item -> chosen(item, typed).isEmpty())) {
            problems.add(items.getFirst().item(), "survey.missing");
        }
        if (problems.isAny()) {
            model.addAttribute("problems", problems);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return fill(person, typed, model);
        }
        List<RecordSurveyAnswer> given = new ArrayList<>();
        for (Item item : items) {
            chosen(item, typed)
                    .ifPresent(value -> given.add(answers.answer(
                            item.instrument(),
                            item.version(),
                            item.role(),
                            item.item(),
                            value,
                            window.period(),
                            municipality)));
        }
        unitsOfWork.run(() -> {
            if (participation.note(person.subject(), window)) {
                given.forEach(one -> answers.record(one, person.actingRole()));
            }
        });
        return "redirect:/sporreundersokelse?done=answered";
    }

    private String fill(Person person, Map<String, String> typed, Model model) {
        LocalDate today = today();
        Optional<SurveyWindow> open = SurveyWindow.openOn(today);
        boolean answered = open.isPresent() && participation.has(person.subject(), open.get());
        model.addAttribute("window", open.orElse(null));
        model.addAttribute("next", SurveyWindow.after(today));
        model.addAttribute("answered", answered);
        model.addAttribute(
                "asked",
                itemsFor(person).stream()
                        .map(item -> new Asked(
                                item,
                                IntStream.rangeClosed(item.lowest(), item.highest())
                                        .boxed()
                                        .toList(),
                                typed.getOrDefault(item.item(), "")))
                        .toList());
        model.addAttribute("municipalities", person.municipality() == null ? names(today) : Map.of());
        model.addAttribute("typed", typed);
        return "survey";
    }

    /** The latest version of each questionnaire, as far as it is put to people like this. */
    private List<Item> itemsFor(Person person) {
        RespondentRole role = person.is(Role.FAMILY)
                ? RespondentRole.FAMILY
                : person.is(Role.COORDINATOR) ? RespondentRole.COORDINATOR : RespondentRole.MUNICIPALITY;
        return instruments.latest().stream().filter(item -> item.role() == role).toList();
    }

    private static Optional<Integer> chosen(Item item, Map<String, String> typed) {
        return Optional.ofNullable(typed.get(item.item()))
                .filter(text -> text.matches("[0-9]{1,2}"))
                .map(Integer::valueOf)
                .filter(item::takes);
    }

    private static String municipalityOf(Person person, Map<String, String> typed) {
        return Objects.requireNonNullElseGet(person.municipality(), () -> typed.getOrDefault("municipality", ""));
    }

    private Map<String, String> names(LocalDate today) {
        Map<String, String> names = new LinkedHashMap<>();
        municipalities.validOn(today).stream()
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .forEach(municipality -> names.put(municipality.number(), municipality.name()));
        return names;
    }

    private LocalDate today() {
        return Oslo.dateOf(clock.instant());
    }
}

package no.barnekoordinator.coordination.transition.web;

import static no.barnekoordinator.coordination.transition.web.TransitionForm.name;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.contracts.coordination.TransitionKind;
import no.barnekoordinator.coordination.transition.CaseTransitions;
import no.barnekoordinator.coordination.transition.ChildRow;
import no.barnekoordinator.coordination.transition.Transitions;
import no.barnekoordinator.coordination.transition.web.TransitionWork.To;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.page.FormProblems;
import no.barnekoordinator.platform.security.Allowed;
import no.barnekoordinator.platform.security.Person;
import no.barnekoordinator.platform.view.CaughtUp;
import no.barnekoordinator.platform.web.Write;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The transitions of one family: what is asked for, planned, done, and what comes of it at 18. */
@Controller
class TransitionPage {

    private static final String NEW = "new";

    private final TransitionWork work;
    private final CaughtUp caughtUp;
    private final MessageSource messages;

    TransitionPage(TransitionWork work, CaughtUp caughtUp, MessageSource messages) {
        this.work = work;
        this.caughtUp = caughtUp;
        this.messages = messages;
    }

    @GetMapping("/arbeidsdag/{caseId}/overganger")
    @Allowed({Role.COORDINATOR, Role.ASSESSOR, Role.DECISION_MAKER})
    String show(@PathVariable UUID caseId, Person person, Model model) {
        return fill(caseId, person, new TransitionForm(Map.of()), model);
    }

    @PostMapping(path = "/arbeidsdag/{caseId}/overganger", params = "action=child")
    @Allowed({Role.COORDINATOR, Role.ASSESSOR})
    String child(
            @PathVariable UUID caseId,
            @RequestParam Map<String, String> fields,
            Write write,
            Model model,
            HttpServletResponse response) {
        Form form = new Form(caseId, fields, write, model, response);
        Optional<UUID> known = form.typed().id("childId");
        String field = name("bornOn", known.<Object>map(Function.identity()).orElse(NEW));
        Optional<LocalDate> bornOn = form.date(field, known.isEmpty());
        return send(
                form,
                Map.of("child-birth-date", field, "child-grown-up", field),
                "child-noted",
                to -> work.child(to, known.orElse(null), bornOn.orElse(null)));
    }

    @PostMapping(path = "/arbeidsdag/{caseId}/overganger", params = "action=plan")
    @Allowed({Role.COORDINATOR, Role.ASSESSOR})
    String plan(
            @PathVariable UUID caseId,
            @RequestParam Map<String, String> fields,
            Write write,
            Model model,
            HttpServletResponse response) {
        Form form = new Form(caseId, fields, write, model, response);
        Optional<UUID> child = form.typed().id("childId");
        if (child.isEmpty()) {
            form.problems().add("childId", "transition.child.missing");
        }
        Optional<TransitionKind> kind = form.typed().code("kind", TransitionKind.values());
        if (kind.isEmpty()) {
            form.problems().add("kind", "transition.kind.missing");
        }
        Optional<LocalDate> day = form.date(
                "dayOf", kind.filter(TransitionKind.TURNING_18::equals).isPresent());
        return send(
                form,
                Map.of(
                        "date-impossible", "dayOf",
                        "transition-day-passed", "dayOf",
                        "field-too-long", "receiving",
                        "transition-child-unknown", "childId"),
                "transition-planned",
                to -> work.plan(
                        to,
                        child.orElse(null),
                        kind.orElse(null),
                        day.orElse(null),
                        form.typed().text("receiving")));
    }

    @PostMapping(path = "/arbeidsdag/{caseId}/overganger", params = "action=move")
    @Allowed({Role.COORDINATOR, Role.ASSESSOR})
    String move(
            @PathVariable UUID caseId,
            @RequestParam UUID transitionId,
            @RequestParam Map<String, String> fields,
            Write write,
            Model model,
            HttpServletResponse response) {
        Form form = new Form(caseId, fields, write, model, response);
        String field = name("dayOf", transitionId);
        Optional<LocalDate> day = form.date(field, false);
        return send(
                form,
                Map.of("date-impossible", field, "transition-day-passed", field),
                "transition-moved",
                to -> work.move(
                        to, transitionId, day.orElse(null), form.typed().text(name("receiving", transitionId))));
    }

    @PostMapping(path = "/arbeidsdag/{caseId}/overganger", params = "action=step")
    @Allowed({Role.COORDINATOR, Role.ASSESSOR})
    String step(
            @PathVariable UUID caseId,
            @RequestParam UUID transitionId,
            @RequestParam Map<String, String> fields,
            Write write,
            Model model,
            HttpServletResponse response) {
        Form form = new Form(caseId, fields, write, model, response);
        String what = form.text(name("what", transitionId), "transition.step.what.missing");
        String owner = form.text(name("owner", transitionId), "transition.step.owner.missing");
        String field = name("dueOn", transitionId);
        Optional<LocalDate> dueOn = form.date(field, false);
        return send(
                form,
                Map.of("date-impossible", field, "step-due-passed", field),
                "step-written",
                to -> work.step(to, transitionId, what, owner, dueOn.orElse(null)));
    }

    @PostMapping(path = "/arbeidsdag/{caseId}/overganger", params = "action=step-done")
    @Allowed({Role.COORDINATOR, Role.ASSESSOR})
    String stepDone(
            @PathVariable UUID caseId,
            @RequestParam UUID transitionId,
            @RequestParam UUID stepId,
            @RequestParam Map<String, String> fields,
            Write write,
            Model model,
            HttpServletResponse response) {
        Form form = new Form(caseId, fields, write, model, response);
        String field = name("doneOn", stepId);
        Optional<LocalDate> doneOn = form.date(field, false);
        return send(
                form,
                Map.of("date-impossible", field, "date-in-future", field),
                "step-done",
                to -> work.stepDone(to, transitionId, stepId, doneOn.orElse(null)));
    }

    @PostMapping(path = "/arbeidsdag/{caseId}/overganger", params = "action=answer")
    @Allowed({Role.COORDINATOR, Role.ASSESSOR})
    String answer(
            @PathVariable UUID caseId,
            @RequestParam UUID transitionId,
            @RequestParam Map<String, String> fields,
            Write write,
            Model model,
            HttpServletResponse response) {
        Form form = new Form(caseId, fields, write, model, response);
        String coordinator = form.text(name("coordinator", transitionId), "transition.coordinator.missing");
        String field = name("startsOn", transitionId);
        Optional<LocalDate> startsOn = form.date(field, false);
        return send(
                form,
                Map.of("date-impossible", field),
                "offer-accepted",
                to -> work.answer(to, transitionId, true, coordinator, startsOn.orElse(null)));
    }

    @PostMapping(path = "/arbeidsdag/{caseId}/overganger", params = "action=consent")
    @Allowed({Role.COORDINATOR, Role.ASSESSOR})
    String consent(
            @PathVariable UUID caseId,
            @RequestParam UUID transitionId,
            @RequestParam Map<String, String> fields,
            Write write,
            Model model,
            HttpServletResponse response) {
        Form form = new Form(caseId, fields, write, model, response);
        String field = name("consents", transitionId);
        Boolean consents = Map.of("YES", true, "NO", false).get(form.typed().of(field));
        if (consents == null) {
            form.problems().add(field, "transition.consent.missing");
        }
        return send(form, Map.of(), "consent-recorded", to -> work.consent(to, transitionId, consents));
    }

    /** What needs nothing typed. */
    @PostMapping(
            path = "/arbeidsdag/{caseId}/overganger",
            params = {"simple", "transitionId"})
    @Allowed({Role.COORDINATOR, Role.ASSESSOR})
    String simple(
            @PathVariable UUID caseId,
            @RequestParam UUID transitionId,
            @RequestParam String simple,
            @RequestParam Map<String, String> fields,
            Write write,
            Model model,
            HttpServletResponse response) {
        Form form = new Form(caseId, fields, write, model, response);
        return switch (simple) {
            case "complete" -> send(form, Map.of(), "transition-completed", to -> work.complete(to, transitionId));
            case "cancel" -> send(form, Map.of(), "transition-cancelled", to -> work.cancel(to, transitionId));
            case "offer" -> send(form, Map.of(), "offer-made", to -> work.offer(to, transitionId));
            case "decline" ->
                send(form, Map.of(), "offer-declined", to -> work.answer(to, transitionId, false, null, null));
            case "end" -> {
                if (!write.person().is(Role.ASSESSOR)) {
                    throw Refusal.notFound();
                }
                yield send(form, Map.of(), "transition-ended", to -> work.end(to, transitionId));
            }
            default -> throw Refusal.notFound();
        };
    }

    /** One posted form, and what is wrong with it. */
    private record Form(
            UUID caseId,
            TransitionForm typed,
            FormProblems problems,
            Write write,
            Model model,
            HttpServletResponse response) {

        Form(UUID caseId, Map<String, String> fields, Write write, Model model, HttpServletResponse response) {
            this(caseId, new TransitionForm(fields), new FormProblems(), write, model, response);
        }

        Optional<LocalDate> date(String field, boolean mayBeLeftOut) {
            Optional<LocalDate> date = typed.date(field);
            if (date.isEmpty() && !(mayBeLeftOut && typed.of(field).isBlank())) {
                problems.add(field, "form.date");
            }
            return date;
        }

        String text(String field, String missing) {
            String text = typed.of(field).strip();
            if (text.isEmpty()) {
                problems.add(field, missing);
            }
            return text;
        }
    }

    private String send(Form form, Map<String, String> fields, String done, Consumer<To> effect) {
        UUID caseId = form.caseId();
        if (!form.problems().isAny()) {
            try {
                String target = form.write().form(() -> {
                    effect.accept(new To(caseId, form.write(), form.typed().seen()));
                    return "redirect:/arbeidsdag/" + caseId + "/overganger?done=" + done;
                });
                caughtUp.await(Transitions.PROCESSOR);
                return target;
            } catch (Refusal refusal) {
                form.problems().addRefusal(refusal, fields);
            }
        }
        form.model().addAttribute("problems", form.problems());
        form.response().setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return fill(caseId, form.write().person(), form.typed(), form.model());
    }

    private String fill(UUID caseId, Person person, TransitionForm form, Model model) {
        CaseTransitions found = work.readable(caseId, person);
        Map<String, String> children = new LinkedHashMap<>();
        found.children().stream()
                .filter(child -> !child.grownUp())
                .forEach(child -> children.put(child.childId().toString(), text("transition.child", child.number())));
        Map<String, String> kinds = new LinkedHashMap<>();
        for (TransitionKind kind : TransitionKind.values()) {
            kinds.put(kind.name(), text("transition.kind." + kind));
        }
        model.addAttribute("found", found);
        model.addAttribute("form", form);
        model.addAttribute("children", children);
        model.addAttribute("kinds", kinds);
        model.addAttribute("answers", answers());
        model.addAttribute("mayWrite", work.mayWrite(caseId, person));
        // Also when the case has ended: a new consent is asked for, and a wrong birth date put right.
        model.addAttribute("theirs", work.isTheirs(caseId, person));
        model.addAttribute(
                "grown",
                found.children().stream()
                        .filter(ChildRow::grownUp)
                        .map(ChildRow::childId)
                        .toList());
        model.addAttribute("mayEnd", person.is(Role.ASSESSOR));
        return "transitions";
    }

    private Map<String, String> answers() {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("YES", text("transition.consent.YES"));
        answers.put("NO", text("transition.consent.NO"));
        return answers;
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}

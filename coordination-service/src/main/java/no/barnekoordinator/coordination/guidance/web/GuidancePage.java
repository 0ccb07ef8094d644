package no.barnekoordinator.coordination.guidance.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.contracts.coordination.GuidanceTopic;
import no.barnekoordinator.coordination.desk.OwnCase;
import no.barnekoordinator.coordination.desk.Sending;
import no.barnekoordinator.coordination.desk.Typed;
import no.barnekoordinator.coordination.guidance.Guidance;
import no.barnekoordinator.platform.page.FormProblems;
import no.barnekoordinator.platform.security.Allowed;
import no.barnekoordinator.platform.security.Person;
import no.barnekoordinator.platform.web.Write;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a family was told, and the directory of what there is to tell of. */
@Controller
class GuidancePage {

    private final GuidanceWork work;
    private final Sending sending;
    private final Typed words;

    GuidancePage(GuidanceWork work, Sending sending, Typed words) {
        this.work = work;
        this.sending = sending;
        this.words = words;
    }

    @GetMapping({"/arbeidsdag/{caseId}/veiledning", "/min-sak/{caseId}/veiledning"})
    @Allowed({Role.COORDINATOR, Role.ASSESSOR, Role.DECISION_MAKER, Role.SERVICE_CONTACT, Role.FAMILY, Role.YOUTH})
    String show(@PathVariable UUID caseId, Person person, Model model) {
        return fill(caseId, person, Map.of(), model);
    }

    @PostMapping("/arbeidsdag/{caseId}/veiledning")
    @Allowed(Role.COORDINATOR)
    String give(
            @PathVariable UUID caseId,
            @RequestParam Map<String, String> typed,
            Write write,
            Model model,
            HttpServletResponse response) {
        FormProblems problems = new FormProblems();
        Optional<GuidanceTopic> topic = Typed.code(GuidanceTopic.values(), typed.get("topic"));
        String entry = typed.getOrDefault("entryId", "");
        UUID entryId = entry.matches("[0-9a-f-]{36}") ? UUID.fromString(entry) : null;
        if (entryId == null && topic.isEmpty()) {
            problems.add("topic", "guidance.missing.topic");
        }
        if (entryId == null && typed.getOrDefault("what", "").isBlank()) {
            problems.add("what", "guidance.missing.what");
        }
        boolean referral = "true".equals(typed.get("referral"));
        return sending.send(write, Guidance.PROCESSOR, problems, Map.of("field-too-long", "what"), () -> {
                    work.give(caseId, referral, topic.orElse(null), entryId, typed.get("what"), write);
                    return "redirect:/arbeidsdag/" + caseId + "/veiledning?done=guided";
                })
                .orElseGet(() -> {
                    Sending.showProblems(problems, model, response);
                    return fill(caseId, write.person(), typed, model);
                });
    }

    @GetMapping("/arbeidsdag/katalog")
    @Allowed({Role.COORDINATOR, Role.ASSESSOR, Role.DECISION_MAKER, Role.SUPERVISOR})
    String directory(@RequestParam(required = false) @Nullable String ord, Person person, Model model) {
        return directory(ord, person, Map.of(), model);
    }

    @PostMapping(path = "/arbeidsdag/katalog", params = "action=list")
    @Allowed(Role.ASSESSOR)
    String list(@RequestParam Map<String, String> typed, Write write, Model model, HttpServletResponse response) {
        FormProblems problems = new FormProblems();
        Optional<GuidanceTopic> topic = Typed.code(GuidanceTopic.values(), typed.get("topic"));
        if (topic.isEmpty()) {
            problems.add("topic", "guidance.missing.topic");
        }
        if (typed.getOrDefault("name", "").isBlank()) {
            problems.add("name", "guidance.missing.name");
        }
        Map<String, String> fields = Map.of("directory-url-impossible", "url", "field-too-long", "about");
        return sending.send(write, Guidance.PROCESSOR, problems, fields, () -> {
                    work.list(
                            null,
                            new GuidanceWork.Entry(
                                    topic.orElse(null),
                                    typed.get("name"),
                                    typed.get("about"),
                                    typed.get("contact"),
                                    typed.get("url")),
                            write);
                    return "redirect:/arbeidsdag/katalog?done=listed";
                })
                .orElseGet(() -> {
                    Sending.showProblems(problems, model, response);
                    return directory(null, write.person(), typed, model);
                });
    }

    @PostMapping(path = "/arbeidsdag/katalog", params = "action=retire")
    @Allowed(Role.ASSESSOR)
    String retire(@RequestParam UUID entryId, Write write, Model model, HttpServletResponse response) {
        FormProblems problems = new FormProblems();
        return sending.send(write, Guidance.PROCESSOR, problems, Map.of(), () -> {
                    work.retire(entryId, write);
                    return "redirect:/arbeidsdag/katalog?done=retired";
                })
                .orElseGet(() -> {
                    Sending.showProblems(problems, model, response);
                    return directory(null, write.person(), Map.of(), model);
                });
    }

    private String directory(@Nullable String ord, Person person, Map<String, String> typed, Model model) {
        model.addAttribute("words", ord == null ? "" : ord);
        model.addAttribute("entries", work.search(person.ownMunicipality(), ord));
        model.addAttribute("topics", words.choices("topic", GuidanceTopic.values()));
        model.addAttribute("typed", typed);
        model.addAttribute("mayList", person.is(Role.ASSESSOR));
        return "directory";
    }

    private String fill(UUID caseId, Person person, Map<String, String> typed, Model model) {
        OwnCase own = work.readable(caseId, person);
        Map<String, String> entries = new LinkedHashMap<>();
        work.search(own.municipality(), "")
                .forEach(entry -> entries.put(entry.entryId().toString(), entry.name()));
        model.addAttribute("own", own);
        model.addAttribute("given", work.of(caseId));
        model.addAttribute("entries", entries);
        model.addAttribute("topics", words.choices("topic", GuidanceTopic.values()));
        model.addAttribute("typed", typed);
        return "guidance";
    }
}

package no.barnekoordinator.coordination.letter.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.contracts.request.DeliveryChannel;
import no.barnekoordinator.coordination.caseload.CaseRow;
import no.barnekoordinator.coordination.correspondence.Correspondence;
import no.barnekoordinator.coordination.correspondence.LetterRow;
import no.barnekoordinator.coordination.desk.Sending;
import no.barnekoordinator.coordination.desk.Typed;
import no.barnekoordinator.coordination.team.FamilyMember;
import no.barnekoordinator.coordination.team.Members;
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

/** For the coordinator and the unit: the letters to a family, and what has become of them. */
@Controller
class LetterPage {

    private final LetterWork work;
    private final Members members;
    private final Sending sending;
    private final Typed words;

    LetterPage(LetterWork work, Members members, Sending sending, Typed words) {
        this.work = work;
        this.members = members;
        this.sending = sending;
        this.words = words;
    }

    /** A letter with the name of whom it is to. */
    record Line(LetterRow letter, String to) {}

    @GetMapping("/arbeidsdag/{caseId}/brev")
    @Allowed({Role.COORDINATOR, Role.ASSESSOR})
    String show(@PathVariable UUID caseId, Person person, Model model) {
        return fill(caseId, person, Map.of(), model);
    }

    @PostMapping(path = "/arbeidsdag/{caseId}/brev", params = "action=hand-over")
    @Allowed({Role.COORDINATOR, Role.ASSESSOR})
    String handOver(
            @PathVariable UUID caseId,
            @RequestParam UUID letterId,
            @RequestParam Map<String, String> typed,
            Write write,
            Model model,
            HttpServletResponse response) {
        FormProblems problems = new FormProblems();
        Optional<DeliveryChannel> channel = Typed.code(DeliveryChannel.values(), typed.get("deliveredBy"));
        Optional<LocalDate> day = Typed.date(typed.get("deliveredOn"));
        Map<String, String> fields = Map.of(
                "delivery-how-missing", "deliveredBy",
                "protected-address", "deliveredBy",
                "delivery-date-missing", "deliveredOn",
                "delivery-in-future", "deliveredOn",
                "delivery-before-letter", "deliveredOn");
        return sending.send(write, Correspondence.PROCESSOR, problems, fields, () -> {
                    work.handOver(caseId, letterId, channel.orElse(null), day.orElse(null), write);
                    return "redirect:/arbeidsdag/" + caseId + "/brev?done=letter-handed-over";
                })
                .orElseGet(() -> {
                    Sending.showProblems(problems, model, response);
                    return fill(caseId, write.person(), typed, model);
                });
    }

    private String fill(UUID caseId, Person person, Map<String, String> typed, Model model) {
        CaseRow row = work.led(caseId, person);
        List<FamilyMember> family = members.familyOf(caseId);
        List<Line> lines = work.of(caseId).stream()
                .map(letter -> new Line(letter, nameOf(letter.memberId(), family)))
                .toList();
        Map<String, String> waiting = new LinkedHashMap<>();
        lines.stream()
                .filter(line -> line.letter().isWaiting())
                .forEach(line -> waiting.put(line.letter().letterId().toString(), line.to()));
        model.addAttribute("row", row);
        model.addAttribute("lines", lines);
        model.addAttribute("waiting", waiting);
        model.addAttribute(
                "withheld",
                work.withheld(caseId).stream().map(id -> nameOf(id, family)).toList());
        Map<String, String> ways =
                words.choices("letter.channel", new DeliveryChannel[] {DeliveryChannel.BY_HAND, DeliveryChannel.PAPER});
        model.addAttribute("ways", ways);
        model.addAttribute("typed", typed);
        return "letters";
    }

    private String nameOf(UUID memberId, List<FamilyMember> family) {
        return family.stream()
                .filter(member -> member.memberId().equals(memberId))
                .findFirst()
                .map(this::nameOf)
                .orElseGet(() -> words.text("letters.left"));
    }

    private String nameOf(FamilyMember member) {
        @Nullable String name = member.name();
        return name == null ? words.text("coordinator.erased") : name;
    }
}

package no.barnekoordinator.coordination.team.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.contracts.coordination.ConsentCapacity;
import no.barnekoordinator.contracts.coordination.ConsentForm;
import no.barnekoordinator.contracts.coordination.FamilyRelation;
import no.barnekoordinator.contracts.coordination.InformationCategory;
import no.barnekoordinator.contracts.coordination.InstructionKind;
import no.barnekoordinator.contracts.coordination.InstructionRule;
import no.barnekoordinator.contracts.coordination.ServiceKind;
import no.barnekoordinator.contracts.coordination.TeamRole;
import no.barnekoordinator.coordination.team.Consent;
import no.barnekoordinator.coordination.team.Consents;
import no.barnekoordinator.coordination.team.FamilyMember;
import no.barnekoordinator.coordination.team.Instructions;
import no.barnekoordinator.coordination.team.Members;
import no.barnekoordinator.coordination.team.TeamMember;
import no.barnekoordinator.platform.page.FormProblems;
import no.barnekoordinator.platform.page.Language;
import no.barnekoordinator.platform.security.Allowed;
import no.barnekoordinator.platform.security.Person;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.platform.web.Write;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** For the coordinator: the family, the team, the consents, and what has been asked of the services. */
@Controller
class TeamPage {

    private static final String REFUSED = "refused:";
    private static final String ADDRESS = "address";
    private static final String NUMBER = "number";
    private static final Map<String, String> FAMILY_FIELDS = Map.of(
            "birth-date-impossible", "bornOn",
            "address-of-protected", ADDRESS,
            "address-unusable", ADDRESS,
            "identity-number-malformed", NUMBER,
            "identity-number-impossible-date", NUMBER,
            "identity-number-wrong-check-digits", NUMBER,
            "identity-number-not-synthetic", NUMBER);

    private final TeamAccess access;
    private final TeamWork work;
    private final MandateWork mandate;
    private final Members members;
    private final Consents consents;
    private final Instructions instructions;
    private final Forms forms;
    private final Clock clock;

    TeamPage(
            TeamAccess access,
            TeamWork work,
            MandateWork mandate,
            Members members,
            Consents consents,
            Instructions instructions,
            Forms forms,
            Clock clock) {
        this.access = access;
        this.work = work;
        this.mandate = mandate;
        this.members = members;
        this.consents = consents;
        this.instructions = instructions;
        this.forms = forms;
        this.clock = clock;
    }

    /** What was typed, in whichever form; what belongs to another is null. */
    record Typed(
            @Nullable UUID familyId,
            @Nullable String relation,
            @Nullable String name,
            @Nullable String subject,
            @Nullable String bornOn,
            @Nullable Boolean inCare,
            @Nullable String number,
            @Nullable String address,
            @Nullable String language,
            @Nullable Boolean protectedAddress,
            @Nullable String role,
            @Nullable String kind,
            @Nullable String organisation,
            @Nullable String until,
            @Nullable UUID childId,
            @Nullable UUID giverId,
            @Nullable String capacity,
            @Nullable UUID recipient,
            @Nullable String purpose,
            @Nullable List<String> categories,
            @Nullable String form,
            @Nullable String instruction,
            @Nullable UUID memberId,
            @Nullable String category,
            @Nullable UUID sharedWith,
            @Nullable String text,
            @Nullable String dueOn) {}

    /** A consent with the names of those it concerns, and what it lets be shared today. */
    record Shown(
            Consent consent,
            @Nullable String child,
            @Nullable String giver,
            @Nullable String recipient,
            List<InformationCategory> covers) {}

    @GetMapping("/arbeidsdag/{caseId}/team")
    @Allowed({Role.COORDINATOR, Role.ASSESSOR})
    String show(
            @PathVariable UUID caseId,
            @RequestParam(required = false) @Nullable UUID rett,
            Person person,
            Model model) {
        access.led(caseId, person);
        Typed typed = members.familyOf(caseId).stream()
                .filter(member -> member.memberId().equals(rett))
                .findFirst()
                .map(TeamPage::known)
                .orElseGet(TeamPage::nothing);
        return fill(caseId, person, typed, model);
    }

    @PostMapping(path = "/arbeidsdag/{caseId}/team", params = "action=family")
    @Allowed({Role.COORDINATOR, Role.ASSESSOR})
    String enter(
            @PathVariable UUID caseId,
            @ModelAttribute Typed typed,
            Write write,
            Model model,
            HttpServletResponse response) {
        FormProblems problems = new FormProblems();
        FamilyRelation relation = Forms.code(FamilyRelation.values(), typed.relation());
        require(relation, "relation", "team.relation.missing", problems);
        requireText(typed.name(), "name", "team.name.missing", problems);
        LocalDate born = Forms.date("bornOn", typed.bornOn(), problems);
        return sent(caseId, typed, problems, FAMILY_FIELDS, write, model, response, () -> {
            work.writeDown(
                    caseId,
                    typed.familyId(),
                    new TeamWork.FamilyEntry(
                            relation,
                            typed.name(),
                            subject(caseId, typed),
                            born,
                            typed.inCare(),
                            new TeamWork.PostalEntry(
                                    number(caseId, typed),
                                    typed.address(),
                                    typed.language(),
                                    typed.protectedAddress())),
                    write);
            return back(caseId, typed.familyId() == null ? "family" : "family-corrected");
        });
    }

    @PostMapping(path = "/arbeidsdag/{caseId}/team", params = "action=remove")
    @Allowed({Role.COORDINATOR, Role.ASSESSOR})
    String remove(
            @PathVariable UUID caseId,
            @RequestParam UUID familyId,
            Write write,
            Model model,
            HttpServletResponse response) {
        return sent(caseId, nothing(), new FormProblems(), Map.of(), write, model, response, () -> {
            work.remove(caseId, familyId, write);
            return back(caseId, "family-removed");
        });
    }

    @PostMapping(path = "/arbeidsdag/{caseId}/team", params = "action=join")
    @Allowed({Role.COORDINATOR, Role.ASSESSOR})
    String join(
            @PathVariable UUID caseId,
            @ModelAttribute Typed typed,
            Write write,
            Model model,
            HttpServletResponse response) {
        FormProblems problems = new FormProblems();
        TeamRole role = Forms.code(TeamRole.values(), typed.role());
        ServiceKind kind = Forms.code(ServiceKind.values(), typed.kind());
        require(role, "role", "team.role.missing", problems);
        require(kind, "kind", "family.schedule.kind.missing", problems);
        requireText(typed.name(), "memberName", "team.name.missing", problems);
        LocalDate until = Forms.date("until", typed.until(), problems);
        return sent(caseId, typed, problems, Map.of("period-backwards", "until"), write, model, response, () -> {
            work.join(
                    caseId,
                    new TeamWork.MemberEntry(
                            role, kind, typed.organisation(), typed.name(), typed.subject(), null, until),
                    write);
            return back(caseId, "joined");
        });
    }

    @PostMapping(path = "/arbeidsdag/{caseId}/team", params = "action=leave")
    @Allowed({Role.COORDINATOR, Role.ASSESSOR})
    String leave(
            @PathVariable UUID caseId,
            @RequestParam UUID memberId,
            Write write,
            Model model,
            HttpServletResponse response) {
        return sent(caseId, nothing(), new FormProblems(), Map.of(), write, model, response, () -> {
            work.leave(caseId, memberId, write);
            return back(caseId, "left");
        });
    }

    @PostMapping(path = "/arbeidsdag/{caseId}/team", params = "action=consent")
    @Allowed({Role.COORDINATOR, Role.ASSESSOR})
    String consent(
            @PathVariable UUID caseId,
            @ModelAttribute Typed typed,
            Write write,
            Model model,
            HttpServletResponse response) {
        FormProblems problems = new FormProblems();
        ConsentCapacity capacity = Forms.code(ConsentCapacity.values(), typed.capacity());
        ConsentForm form = Forms.code(ConsentForm.values(), typed.form());
        List<InformationCategory> categories = Optional.ofNullable(typed.categories()).orElse(List.of()).stream()
                .map(name -> Forms.code(InformationCategory.values(), name))
                .filter(Objects::nonNull)
                .toList();
        require(typed.childId(), "childId", "team.consent.child.missing", problems);
        require(typed.giverId(), "giverId", "team.consent.giver.missing", problems);
        require(capacity, "capacity", "team.consent.capacity.missing", problems);
        require(typed.recipient(), "recipient", "team.consent.recipient.missing", problems);
        require(categories.isEmpty() ? null : categories, "categories", "team.consent.categories.missing", problems);
        require(form, "form", "team.consent.form.missing", problems);
        requireText(typed.purpose(), "purpose", "team.consent.purpose.missing", problems);
        LocalDate until = Forms.date("consentUntil", typed.until(), problems);
        return sent(caseId, typed, problems, Map.of("period-backwards", "consentUntil"), write, model, response, () -> {
            work.consent(
                    caseId,
                    new TeamWork.ConsentEntry(
                            typed.childId(),
                            typed.giverId(),
                            capacity,
                            typed.recipient(),
                            null,
                            typed.purpose(),
                            categories,
                            form,
                            null,
                            until),
                    write);
            return back(caseId, "consented");
        });
    }

    @PostMapping(path = "/arbeidsdag/{caseId}/team", params = "action=withdraw")
    @Allowed({Role.COORDINATOR, Role.ASSESSOR})
    String withdraw(
            @PathVariable UUID caseId,
            @RequestParam UUID consentId,
            @RequestParam UUID by,
            Write write,
            Model model,
            HttpServletResponse response) {
        return sent(caseId, nothing(), new FormProblems(), Map.of(), write, model, response, () -> {
            work.withdraw(caseId, consentId, by, write);
            return back(caseId, "consent-withdrawn");
        });
    }

    /** A refusal by the rules of the mandate is kept with the write, and shown after it. */
    @PostMapping(path = "/arbeidsdag/{caseId}/team", params = "action=instruct")
    @Allowed(Role.COORDINATOR)
    String instruct(
            @PathVariable UUID caseId,
            @ModelAttribute Typed typed,
            Write write,
            Model model,
            HttpServletResponse response) {
        FormProblems problems = new FormProblems();
        InstructionKind kind = Forms.code(InstructionKind.values(), typed.instruction());
        InformationCategory category = Forms.code(InformationCategory.values(), typed.category());
        require(kind, "instruction", "team.instruct.kind.missing", problems);
        require(typed.memberId(), "memberId", "team.instruct.member.missing", problems);
        requireText(typed.text(), "text", "team.instruct.text.missing", problems);
        LocalDate dueOn = Forms.date("dueOn", typed.dueOn(), problems);
        if (kind == InstructionKind.SHARE_INFORMATION) {
            require(category, "category", "team.instruct.category.missing", problems);
            require(typed.childId(), "instructChild", "team.consent.child.missing", problems);
            require(typed.sharedWith(), "sharedWith", "team.instruct.shared.missing", problems);
        }
        if (dueOn == null && !problems.has("dueOn")) {
            problems.add("dueOn", "form.date");
        }
        Map<String, String> fields = Map.of("date-past", "dueOn", "date-impossible", "dueOn", "field-too-long", "text");
        String target = sent(caseId, typed, problems, fields, write, model, response, () -> {
            MandateWork.Outcome outcome = mandate.give(
                    caseId,
                    new MandateWork.Entry(
                            kind, typed.memberId(), category, typed.childId(), typed.sharedWith(), typed.text(), dueOn),
                    write);
            return outcome.refused() == null ? back(caseId, "instructed") : REFUSED + outcome.refused();
        });
        if (!target.startsWith(REFUSED)) {
            return target;
        }
        InstructionRule rule = InstructionRule.valueOf(target.substring(REFUSED.length()));
        problems.addRefusal(
                MandateWork.refusalOf(rule),
                Map.of(
                        "instruction-which-service", "instruction",
                        "instruction-how", "instruction",
                        "instruction-beyond-consent", "category",
                        "instruction-outside-team", "memberId"));
        Forms.showProblems(problems, model, response);
        return fill(caseId, write.person(), typed, model);
    }

    private String sent(
            UUID caseId,
            Typed typed,
            FormProblems problems,
            Map<String, String> fields,
            Write write,
            Model model,
            HttpServletResponse response,
            Supplier<String> effect) {
        return forms.send(write, problems, fields, effect).orElseGet(() -> {
            Forms.showProblems(problems, model, response);
            return fill(caseId, write.person(), typed, model);
        });
    }

    private String fill(UUID caseId, Person person, Typed typed, Model model) {
        Members.TeamRow gathered = access.led(caseId, person);
        List<FamilyMember> family = members.familyOf(caseId);
        List<TeamMember> team = members.of(caseId);
        LocalDate today = Oslo.dateOf(clock.instant());
        Map<String, String> names = new LinkedHashMap<>();
        family.forEach(member -> names.put(member.memberId().toString(), nameOf(member.name())));
        Map<String, String> children = new LinkedHashMap<>();
        family.stream()
                .filter(FamilyMember::isChild)
                .forEach(child -> children.put(child.memberId().toString(), nameOf(child.name())));
        Map<String, String> people = new LinkedHashMap<>();
        team.forEach(member -> people.put(
                member.memberId().toString(), nameOf(member.name()) + ", " + forms.text("service." + member.kind())));
        Map<String, String> recipients = new LinkedHashMap<>(people);
        family.stream()
                .filter(member -> !member.isChild())
                .forEach(member -> recipients.put(
                        member.memberId().toString(),
                        nameOf(member.name()) + ", " + forms.text("relation." + member.relation())));
        Map<String, String> givers = new LinkedHashMap<>(names);
        team.stream()
                .filter(member -> member.kind() == ServiceKind.CHILD_WELFARE)
                .forEach(member -> givers.put(member.memberId().toString(), nameOf(member.name())));
        model.addAttribute("caseId", caseId);
        model.addAttribute("open", gathered.open());
        model.addAttribute("family", family);
        model.addAttribute("members", team);
        model.addAttribute(
                "consents",
                consents.consentsOf(caseId).stream()
                        .map(consent -> new Shown(
                                consent,
                                names.get(consent.childId().toString()),
                                givers.get(consent.giverId().toString()),
                                consent.recipient() == null
                                        ? forms.text("service." + consent.service())
                                        : recipients.get(consent.recipient().toString()),
                                consent.coveredOn(today)))
                        .toList());
        model.addAttribute("instructions", instructions.instructionsOf(caseId));
        model.addAttribute("refused", instructions.refusedIn(caseId));
        model.addAttribute("names", names);
        model.addAttribute("children", children);
        model.addAttribute("givers", givers);
        model.addAttribute("people", people);
        model.addAttribute("recipients", recipients);
        model.addAttribute("form", typed);
        model.addAttribute("mayInstruct", gathered.open() && person.is(Role.COORDINATOR));
        model.addAttribute("relations", forms.choices("relation", FamilyRelation.values()));
        model.addAttribute("languages", languages());
        model.addAttribute("roles", forms.choices("teamrole", TeamRole.values()));
        model.addAttribute("kinds", forms.choices("service", ServiceKind.values()));
        model.addAttribute("capacities", forms.choices("capacity", ConsentCapacity.values()));
        model.addAttribute("categories", forms.choices("category", InformationCategory.values()));
        model.addAttribute("consentForms", forms.choices("consentform", ConsentForm.values()));
        model.addAttribute("instructionKinds", forms.choices("instruction", InstructionKind.values()));
        return "team";
    }

    private Map<String, String> languages() {
        Map<String, String> languages = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            languages.put(language.tag(), forms.text("letter.language." + language.tag()));
        }
        return languages;
    }

    private String nameOf(@Nullable String name) {
        return name == null ? forms.text("coordinator.erased") : name;
    }

    private static void require(@Nullable Object value, String field, String key, FormProblems problems) {
        if (value == null) {
            problems.add(field, key);
        }
    }

    private static void requireText(@Nullable String value, String field, String key, FormProblems problems) {
        require(value == null || value.isBlank() ? null : value, field, key, problems);
    }

    private static String back(UUID caseId, String done) {
        return "redirect:/arbeidsdag/" + caseId + "/team?done=" + done;
    }

    /** How somebody signs in is never shown: an empty field leaves it as it is. */
    private @Nullable String subject(UUID caseId, Typed typed) {
        return typedOrKnown(caseId, typed, typed.subject(), FamilyMember::subject);
    }

    /** Nor is anybody's number. */
    private @Nullable String number(UUID caseId, Typed typed) {
        return typedOrKnown(
                caseId, typed, typed.number(), member -> member.post().number());
    }

    private @Nullable String typedOrKnown(
            UUID caseId, Typed typed, @Nullable String field, Function<FamilyMember, @Nullable String> known) {
        if (typed.familyId() == null || (field != null && !field.isBlank())) {
            return field;
        }
        return members.familyOf(caseId).stream()
                .filter(member -> member.memberId().equals(typed.familyId()))
                .findFirst()
                .map(known)
                .orElse(null);
    }

    private static Typed known(FamilyMember member) {
        LocalDate born = member.bornOn();
        return new Typed(
                member.memberId(),
                member.relation().name(),
                member.name(),
                null,
                born == null ? null : born.toString(),
                member.inCare(),
                null,
                member.post().address(),
                member.post().language(),
                member.post().protectedAddress(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static Typed nothing() {
        return new Typed(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, null, null, null, null, null, null, null, null);
    }
}

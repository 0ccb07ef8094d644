package no.barnekoordinator.coordination.caseload.web;

import jakarta.servlet.http.HttpServletResponse;
import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.contracts.coordination.ConsentCapacity;
import no.barnekoordinator.contracts.coordination.InformationCategory;
import no.barnekoordinator.contracts.coordination.ServiceKind;
import no.barnekoordinator.contracts.municipality.Municipalities;
import no.barnekoordinator.contracts.municipality.Municipality;
import no.barnekoordinator.coordination.caseload.CaseRow;
import no.barnekoordinator.coordination.caseload.Cases;
import no.barnekoordinator.coordination.caseload.Coordinators;
import no.barnekoordinator.coordination.caseload.Moves;
import no.barnekoordinator.coordination.desk.Typed;
import no.barnekoordinator.coordination.handling.MoveCase;
import no.barnekoordinator.coordination.team.FamilyMember;
import no.barnekoordinator.coordination.team.Members;
import no.barnekoordinator.coordination.team.MovePlan;
import no.barnekoordinator.coordination.team.MovePlans;
import no.barnekoordinator.coordination.team.MoveVoice;
import no.barnekoordinator.coordination.team.MoveYes;
import no.barnekoordinator.coordination.team.TeamMember;
import no.barnekoordinator.platform.page.FormProblems;
import no.barnekoordinator.platform.security.Allowed;
import no.barnekoordinator.platform.security.Person;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.platform.view.CaughtUp;
import no.barnekoordinator.platform.web.Write;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A family that moves: where to, what goes along by whose consent, and who hands over. */
@Controller
class MovingPage {

    private static final String BETWEEN = ":";
    private static final String ID = "[0-9a-f-]{36}";
    private static final Locale NORWEGIAN = Locale.forLanguageTag("nb");

    /** Which field a refusal concerns. */
    private static final Map<String, String> FIELDS = Map.of(
            "move-same-municipality", "municipality",
            "move-municipality-unknown", "municipality",
            "move-without-family", "consent",
            "move-without-all", "also",
            "move-category-elsewhere", "categories",
            "consent-not-theirs-to-give", "consent",
            "consent-is-the-child-welfares", "consent",
            "consent-is-the-adults", "consent",
            "consent-not-of-age", "consent",
            "consent-is-the-familys", "consent");

    private final MovingWork work;
    private final Moves moves;
    private final Members members;
    private final MovePlans plans;
    private final Coordinators coordinators;
    private final Municipalities municipalities;
    private final Typed words;
    private final Submission submission;
    private final CaughtUp caughtUp;
    private final Clock clock;

    MovingPage(
            MovingWork work,
            Moves moves,
            Members members,
            MovePlans plans,
            Coordinators coordinators,
            Municipalities municipalities,
            Typed words,
            Submission submission,
            CaughtUp caughtUp,
            Clock clock) {
        this.work = work;
        this.moves = moves;
        this.members = members;
        this.plans = plans;
        this.coordinators = coordinators;
        this.municipalities = municipalities;
        this.words = words;
        this.submission = submission;
        this.caughtUp = caughtUp;
        this.clock = clock;
    }

    /**
     * What was typed.
     *
     * @param consent who consents, and in what capacity
     * @param also the others who hold custody and have said yes
     */
    record Typing(
            @Nullable String municipality,
            @Nullable String consent,
            @Nullable List<String> also,
            @Nullable List<String> categories,
            @Nullable String hidden) {}

    /**
     * Somebody who may say yes, as shown.
     *
     * @param who name and capacity
     * @param yes null while they have not said it, and where it is not known how they did
     */
    record Voice(UUID memberId, String who, @Nullable MoveYes yes) {}

    @GetMapping("/arbeidsdag/{caseId}/flytting")
    @Allowed({Role.COORDINATOR, Role.ASSESSOR, Role.DECISION_MAKER})
    String show(@PathVariable UUID caseId, Person person, Model model) {
        caughtUp.await(Members.PROCESSOR);
        Typing form = plans.of(caseId)
                .map(MovingPage::asPlanned)
                .orElseGet(() -> new Typing("", "", List.of(), List.of(), ""));
        return fill(caseId, person, form, model);
    }

    /**
     * What is planned, to be written anew or carried out. Where to is typed once more when nobody is to be shown it.
     */
    private static Typing asPlanned(MovePlan plan) {
        return new Typing(
                Objects.requireNonNullElse(plan.shownTo(), ""),
                "",
                List.of(),
                plan.categories().stream().map(Enum::name).toList(),
                Boolean.toString(plan.hidden()));
    }

    @PostMapping(path = "/arbeidsdag/{caseId}/flytting", params = "action=plan")
    @Allowed({Role.COORDINATOR, Role.ASSESSOR})
    String plan(
            @PathVariable UUID caseId,
            @ModelAttribute Typing form,
            Write write,
            Model model,
            HttpServletResponse response) {
        FormProblems problems = new FormProblems();
        mustSayWhereTo(form, problems);
        return submission
                .send(write, problems, FIELDS, () -> {
                    work.plan(caseId, asked(form), write);
                    return "redirect:/arbeidsdag/" + caseId + "/flytting?done=move-planned";
                })
                .orElseGet(() -> {
                    Submission.showProblems(problems, model, response);
                    return fill(caseId, write.person(), form, model);
                });
    }

    @PostMapping(path = "/arbeidsdag/{caseId}/flytting", params = "action=call-off")
    @Allowed({Role.COORDINATOR, Role.ASSESSOR})
    String callOff(
            @PathVariable UUID caseId,
            @RequestParam UUID moveId,
            Write write,
            Model model,
            HttpServletResponse response) {
        return changed(caseId, write, "move-called-off", model, response, () -> work.callOff(caseId, moveId, write));
    }

    @PostMapping(path = "/arbeidsdag/{caseId}/flytting", params = "action=withdraw")
    @Allowed({Role.COORDINATOR, Role.ASSESSOR})
    String withdraw(
            @PathVariable UUID caseId,
            @RequestParam UUID moveId,
            @RequestParam UUID memberId,
            Write write,
            Model model,
            HttpServletResponse response) {
        return changed(
                caseId, write, "move-withdrawn", model, response, () -> work.withdraw(caseId, moveId, memberId, write));
    }

    private String changed(
            UUID caseId, Write write, String done, Model model, HttpServletResponse response, Runnable effect) {
        FormProblems problems = new FormProblems();
        return submission
                .send(write, problems, Map.of(), () -> {
                    effect.run();
                    return "redirect:/arbeidsdag/" + caseId + "/flytting?done=" + done;
                })
                .orElseGet(() -> {
                    Submission.showProblems(problems, model, response);
                    return show(caseId, write.person(), model);
                });
    }

    @PostMapping("/arbeidsdag/{caseId}/flytting")
    @Allowed({Role.COORDINATOR, Role.ASSESSOR})
    String move(
            @PathVariable UUID caseId,
            @ModelAttribute Typing form,
            Write write,
            Model model,
            HttpServletResponse response) {
        FormProblems problems = new FormProblems();
        mustSayWhereTo(form, problems);
        work.writable(caseId, write.person());
        if (Giver.parse(form.consent()).isEmpty() && counted(caseId, form).isEmpty()) {
            problems.add("consent", "move.consent.missing");
        }
        return submission
                .send(write, problems, FIELDS, () -> {
                    work.move(caseId, asked(form), write);
                    return "redirect:/arbeidsdag/" + caseId + "/flytting?done=moved";
                })
                .orElseGet(() -> {
                    Submission.showProblems(problems, model, response);
                    return fill(caseId, write.person(), form, model);
                });
    }

    private static void mustSayWhereTo(Typing form, FormProblems problems) {
        if (form.municipality() == null || form.municipality().isBlank()) {
            problems.add("municipality", "move.municipality.missing");
        }
    }

    private static MovingWork.Asked asked(Typing form) {
        Optional<Giver> giver = Giver.parse(form.consent());
        return new MovingWork.Asked(
                form.municipality(),
                "true".equals(form.hidden()),
                categories(form),
                giver.map(Giver::id).orElse(null),
                giver.map(Giver::capacity).orElse(null),
                also(form));
    }

    /** Whose yes from before counts for the move as it is typed. */
    private Set<UUID> counted(UUID caseId, Typing form) {
        caughtUp.await(Members.PROCESSOR);
        String to = Objects.requireNonNullElse(form.municipality(), "");
        boolean hidden = "true".equals(form.hidden());
        return plans.of(caseId).filter(plan -> plan.covers(to, hidden, categories(form))).stream()
                .flatMap(plan -> plans.yesIn(caseId).stream())
                .map(MoveYes::memberId)
                .collect(Collectors.toSet());
    }

    private static List<InformationCategory> categories(Typing form) {
        return Objects.requireNonNullElse(form.categories(), List.<String>of()).stream()
                .flatMap(chosen -> Typed.code(InformationCategory.values(), chosen).stream())
                .toList();
    }

    private static List<UUID> also(Typing form) {
        return Objects.requireNonNullElse(form.also(), List.<String>of()).stream()
                .filter(chosen -> chosen.matches(ID))
                .map(UUID::fromString)
                .toList();
    }

    /** Who consents, and in what capacity, as one choice. */
    private record Giver(UUID id, ConsentCapacity capacity) {

        static Optional<Giver> parse(@Nullable String chosen) {
            String[] parts = chosen == null ? new String[0] : chosen.split(BETWEEN, -1);
            if (parts.length != 2 || !parts[0].matches(ID)) {
                return Optional.empty();
            }
            return Typed.code(ConsentCapacity.values(), parts[1])
                    .map(capacity -> new Giver(UUID.fromString(parts[0]), capacity));
        }

        String key() {
            return id + BETWEEN + capacity;
        }
    }

    private String fill(UUID caseId, Person person, Typing form, Model model) {
        CaseRow row = work.readable(caseId, person);
        caughtUp.await(Cases.PROCESSOR);
        caughtUp.await(Members.PROCESSOR);
        LocalDate today = Oslo.dateOf(clock.instant());
        boolean mayMove = work.mayMove(row, person);
        Optional<MovePlan> planned = plans.of(caseId);
        Optional<Moves.Left> left = moves.leftBy(caseId);
        Optional<Moves.Come> came = moves.cameBy(caseId);
        model.addAttribute("row", row);
        model.addAttribute("left", left.orElse(null));
        model.addAttribute("came", came.orElse(null));
        model.addAttribute("to", left.map(Moves.Left::to).map(this::placeName).orElse(null));
        model.addAttribute(
                "from", came.map(Moves.Come::from).map(this::placeName).orElse(null));
        model.addAttribute("said", left.map(way -> said(caseId, way)).orElseGet(List::of));
        model.addAttribute("planned", planned.orElse(null));
        model.addAttribute(
                "goingTo", planned.map(MovePlan::shownTo).map(this::placeName).orElse(null));
        model.addAttribute(
                "voices",
                planned.stream()
                        .flatMap(plan -> work.voices(caseId).stream())
                        .filter(voice -> voice.needed() || voice.yes() != null)
                        .map(voice ->
                                new Voice(voice.memberId(), withName(voice.name(), voice.capacity()), voice.yes()))
                        .toList());
        model.addAttribute(
                "handedOverBy",
                left.map(Moves.Left::handedOverBy)
                        .or(() -> came.map(Moves.Come::handedOverBy))
                        .flatMap(coordinators::find)
                        .map(found ->
                                Optional.ofNullable(found.name()).orElseGet(() -> words.text("coordinator.erased")))
                        .orElse(null));
        model.addAttribute("mayMove", mayMove);
        model.addAttribute("form", form);
        if (mayMove) {
            model.addAttribute("municipalities", places(row.municipality(), today));
            model.addAttribute("givers", givers(caseId, today));
            Set<UUID> counted = counted(caseId, form);
            Map<String, String> holders = holders(caseId, today, counted);
            model.addAttribute("holders", holders);
            model.addAttribute("heard", !counted.isEmpty());
            model.addAttribute("alsoAsked", holders.size() > (counted.isEmpty() ? 1 : 0));
            model.addAttribute("missing", missing(holders, form, counted));
            Map<String, String> categories = new LinkedHashMap<>();
            MoveCase.CARRIED.forEach(
                    category -> categories.put(category.name(), words.text("move.category." + category)));
            model.addAttribute("categories", categories);
        }
        return "moving";
    }

    private String placeName(String number) {
        return municipalities.find(number).map(Municipality::name).orElse(number);
    }

    /** Every municipality there is but the one it moves from, by name. */
    private Map<String, String> places(String own, LocalDate today) {
        Collator collator = Collator.getInstance(NORWEGIAN); // not safe to share between threads
        Map<String, String> places = new LinkedHashMap<>();
        municipalities.validOn(today).stream()
                .filter(place -> !place.number().equals(own))
                .sorted(Comparator.comparing(Municipality::name, collator))
                .forEach(place -> places.put(place.number(), place.name() + " (" + place.countyName() + ")"));
        return places;
    }

    /** Those who may consent for a child, or for themselves; whether they may for all is for the rules to say. */
    private Map<String, String> givers(UUID caseId, LocalDate today) {
        Map<String, String> givers = new LinkedHashMap<>();
        for (FamilyMember member : members.familyOf(caseId)) {
            MoveVoice.capacityOf(member, today)
                    .ifPresent(capacity -> add(givers, member.memberId(), capacity, member.name()));
        }
        for (TeamMember member : members.of(caseId)) {
            if (member.kind() == ServiceKind.CHILD_WELFARE) {
                add(givers, member.memberId(), ConsentCapacity.CHILD_WELFARE_SERVICE, member.name());
            }
        }
        return givers;
    }

    /** Everyone who holds custody and has not said yes yet: a move waits for all of them. */
    private Map<String, String> holders(UUID caseId, LocalDate today, Set<UUID> counted) {
        Map<String, String> holders = new LinkedHashMap<>();
        for (FamilyMember member : members.familyOf(caseId)) {
            MoveVoice.capacityOf(member, today)
                    .filter(capacity -> capacity == ConsentCapacity.PARENT || capacity == ConsentCapacity.GUARDIAN)
                    .filter(capacity -> !counted.contains(member.memberId()))
                    .ifPresent(
                            capacity -> holders.put(member.memberId().toString(), withName(member.name(), capacity)));
        }
        return holders;
    }

    /** Who has not said yes, once somebody has. */
    private static List<String> missing(Map<String, String> holders, Typing form, Set<UUID> counted) {
        Optional<Giver> giver = Giver.parse(form.consent());
        Map<String, String> missing = new LinkedHashMap<>(holders);
        giver.ifPresent(one -> missing.remove(one.id().toString()));
        also(form).forEach(one -> missing.remove(one.toString()));
        return giver.isEmpty() && counted.isEmpty() ? List.of() : List.copyOf(missing.values());
    }

    private void add(Map<String, String> givers, UUID id, ConsentCapacity capacity, @Nullable String name) {
        givers.put(new Giver(id, capacity).key(), withName(name, capacity));
    }

    private String withName(@Nullable String name, ConsentCapacity capacity) {
        return (name == null ? "–" : name) + ", " + words.text("move.capacity." + capacity);
    }

    /** Everyone who had said yes when the family moved; of a move from before each was asked, the one who is known. */
    private List<Voice> said(UUID caseId, Moves.Left left) {
        List<FamilyMember> family = members.familyOf(caseId);
        Map<UUID, String> names = new LinkedHashMap<>();
        family.forEach(one -> names.put(
                one.memberId(),
                MoveVoice.capacityOf(one, Oslo.dateOf(left.movedAt()))
                        .map(capacity -> withName(one.name(), capacity))
                        .orElseGet(() -> Objects.requireNonNullElse(one.name(), "–"))));
        members.of(caseId).stream()
                .filter(one -> one.kind() == ServiceKind.CHILD_WELFARE)
                .forEach(one -> names.put(one.memberId(), withName(one.name(), ConsentCapacity.CHILD_WELFARE_SERVICE)));
        names.putIfAbsent(left.consentedBy(), withName(null, left.capacity()));
        List<Voice> said = plans.yesIn(caseId).stream()
                .map(yes -> new Voice(yes.memberId(), names.getOrDefault(yes.memberId(), "–"), yes))
                .toList();
        return said.isEmpty()
                ? List.of(new Voice(left.consentedBy(), names.getOrDefault(left.consentedBy(), "–"), null))
                : said;
    }
}

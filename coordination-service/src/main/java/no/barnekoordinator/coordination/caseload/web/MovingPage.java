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
import java.util.UUID;
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
import no.barnekoordinator.coordination.consent.ConsentAges;
import no.barnekoordinator.coordination.desk.Typed;
import no.barnekoordinator.coordination.handling.MoveCase;
import no.barnekoordinator.coordination.team.FamilyMember;
import no.barnekoordinator.coordination.team.Members;
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

/** A family that moves: where to, what goes along by whose consent, and who hands over. */
@Controller
class MovingPage {

    private static final String BETWEEN = ":";
    private static final String ID = "[0-9a-f-]{36}";
    private static final Locale NORWEGIAN = Locale.forLanguageTag("nb");

    private final MovingWork work;
    private final Moves moves;
    private final Members members;
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
            Coordinators coordinators,
            Municipalities municipalities,
            Typed words,
            Submission submission,
            CaughtUp caughtUp,
            Clock clock) {
        this.work = work;
        this.moves = moves;
        this.members = members;
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

    @GetMapping("/arbeidsdag/{caseId}/flytting")
    @Allowed({Role.COORDINATOR, Role.ASSESSOR, Role.DECISION_MAKER})
    String show(@PathVariable UUID caseId, Person person, Model model) {
        return fill(caseId, person, new Typing("", "", List.of(), List.of(), ""), model);
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
        if (form.municipality() == null || form.municipality().isBlank()) {
            problems.add("municipality", "move.municipality.missing");
        }
        Optional<Giver> giver = Giver.parse(form.consent());
        if (giver.isEmpty()) {
            problems.add("consent", "move.consent.missing");
        }
        Map<String, String> fields = Map.of(
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
        return submission
                .send(write, problems, fields, () -> {
                    work.move(
                            caseId,
                            new MovingWork.Asked(
                                    form.municipality(),
                                    "true".equals(form.hidden()),
                                    categories(form),
                                    giver.map(Giver::id).orElse(null),
                                    giver.map(Giver::capacity).orElse(null),
                                    also(form)),
                            write);
                    return "redirect:/arbeidsdag/" + caseId + "/flytting?done=moved";
                })
                .orElseGet(() -> {
                    Submission.showProblems(problems, model, response);
                    return fill(caseId, write.person(), form, model);
                });
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
        Optional<Moves.Left> left = moves.leftBy(caseId);
        Optional<Moves.Come> came = moves.cameBy(caseId);
        model.addAttribute("row", row);
        model.addAttribute("left", left.orElse(null));
        model.addAttribute("came", came.orElse(null));
        model.addAttribute("to", left.map(Moves.Left::to).map(this::placeName).orElse(null));
        model.addAttribute(
                "from", came.map(Moves.Come::from).map(this::placeName).orElse(null));
        model.addAttribute(
                "consentedBy", left.map(way -> giverName(caseId, way)).orElse(null));
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
            Map<String, String> holders = holders(caseId, today);
            model.addAttribute("holders", holders);
            model.addAttribute("missing", missing(holders, form));
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
            capacityOf(member, today).ifPresent(capacity -> add(givers, member.memberId(), capacity, member.name()));
        }
        for (TeamMember member : members.of(caseId)) {
            if (member.kind() == ServiceKind.CHILD_WELFARE) {
                add(givers, member.memberId(), ConsentCapacity.CHILD_WELFARE_SERVICE, member.name());
            }
        }
        return givers;
    }

    /** Everyone who holds custody: a move waits for all of them. */
    private Map<String, String> holders(UUID caseId, LocalDate today) {
        Map<String, String> holders = new LinkedHashMap<>();
        for (FamilyMember member : members.familyOf(caseId)) {
            capacityOf(member, today)
                    .filter(capacity -> capacity == ConsentCapacity.PARENT || capacity == ConsentCapacity.GUARDIAN)
                    .ifPresent(
                            capacity -> holders.put(member.memberId().toString(), withName(member.name(), capacity)));
        }
        return holders;
    }

    /** Who has not said yes, once somebody has. */
    private static List<String> missing(Map<String, String> holders, Typing form) {
        Optional<Giver> giver = Giver.parse(form.consent());
        Map<String, String> missing = new LinkedHashMap<>(holders);
        giver.ifPresent(one -> missing.remove(one.id().toString()));
        also(form).forEach(one -> missing.remove(one.toString()));
        return giver.isEmpty() ? List.of() : List.copyOf(missing.values());
    }

    private void add(Map<String, String> givers, UUID id, ConsentCapacity capacity, @Nullable String name) {
        givers.put(new Giver(id, capacity).key(), withName(name, capacity));
    }

    private String withName(@Nullable String name, ConsentCapacity capacity) {
        return (name == null ? "–" : name) + ", " + words.text("move.capacity." + capacity);
    }

    private static Optional<ConsentCapacity> capacityOf(FamilyMember member, LocalDate today) {
        return switch (member.relation()) {
            case PARENT_WITH_CUSTODY -> Optional.of(ConsentCapacity.PARENT);
            case GUARDIAN -> Optional.of(ConsentCapacity.GUARDIAN);
            case CHILD ->
                member.isGrown(today)
                        ? Optional.of(ConsentCapacity.YOUNG_ADULT)
                        : Optional.of(ConsentCapacity.YOUTH)
                                .filter(youth -> ConsentAges.mayConsentAlone(member.bornOn(), today));
            case SIBLING, PARENT_WITHOUT_CUSTODY, FOSTER_PARENT -> Optional.empty();
        };
    }

    private String giverName(UUID caseId, Moves.Left left) {
        String name = members.familyOf(caseId).stream()
                .filter(member -> member.memberId().equals(left.consentedBy()))
                .map(FamilyMember::name)
                .findFirst()
                .orElse(null);
        return withName(name, left.capacity());
    }
}

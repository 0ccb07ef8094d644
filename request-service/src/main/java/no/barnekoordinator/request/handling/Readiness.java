package no.barnekoordinator.request.handling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.barnekoordinator.contracts.request.AgeBand;
import no.barnekoordinator.contracts.request.ApplicantKind;
import no.barnekoordinator.contracts.request.Condition;
import no.barnekoordinator.contracts.request.HeardRole;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.request.handling.event.ChildDetails;
import no.barnekoordinator.request.handling.event.ConsentCapacity;
import no.barnekoordinator.request.handling.event.Custody;
import org.jspecify.annotations.Nullable;

/**
 * Whether a request can be decided, and what is missing. The same for the aggregate, which refuses, and for the page,
 * which says it beforehand.
 *
 * @param identified whether it is known for certain who asks
 * @param applicant who asks
 * @param custody who has the care of the children
 * @param children in their order; number 1 is the first
 * @param found conditions with a finding
 * @param wishes what those who may consent have said
 * @param heard who has been heard
 * @param waived numbers of children that were not heard, for a reason
 * @param bestInterest whether the best interest of the children has been considered
 */
public record Readiness(
        boolean identified,
        ApplicantKind applicant,
        Custody custody,
        List<ChildDetails> children,
        Set<Condition> found,
        Map<ConsentCapacity, Boolean> wishes,
        Set<Heard> heard,
        Set<Integer> waived,
        boolean bestInterest) {

    public Readiness {
        children = List.copyOf(children);
        found = Set.copyOf(found);
        wishes = Map.copyOf(wishes);
        heard = Set.copyOf(heard);
        waived = Set.copyOf(waived);
    }

    /**
     * Somebody who was heard.
     *
     * @param child number of the child, from 1; null when it was not said which
     */
    public record Heard(
            HeardRole role, AgeBand ageBand, @Nullable Integer child) {}

    /**
     * What is missing.
     *
     * @param slug of the refusal that says so
     * @param arguments of its texts
     * @param rule id of the rule that asks for it
     */
    public record Missing(String slug, List<Object> arguments, String rule) {

        Refusal refusal() {
            return Refusal.conflict(slug, arguments.toArray());
        }
    }

    /** Everything that is missing before a decision on this day in Norway; empty when nothing is. */
    public List<Missing> missing(LocalDate on) {
        List<Missing> missing = new ArrayList<>();
        if (!identified) {
            missing.add(new Missing("identity-not-bound", List.of(), "identity-before-assessment"));
        }
        lackingConsent(on).ifPresent(who -> missing.add(new Missing("wish-missing", List.of(who), "who-may-consent")));
        if (wishes.containsValue(false)) {
            missing.add(new Missing("wish-contradicted", List.of(), "who-may-consent"));
        }
        unheard(on).forEach(child -> missing.add(new Missing("child-not-heard", List.of(child), "hearing-from-7")));
        if (!bestInterest) {
            missing.add(new Missing("best-interest-missing", List.of(), "best-interest"));
        }
        EnumSet<Condition> unassessed = EnumSet.allOf(Condition.class);
        unassessed.removeAll(found);
        if (!unassessed.isEmpty()) {
            missing.add(new Missing(
                    "finding-missing",
                    List.of(unassessed.size(), unassessed.iterator().next()),
                    no.barnekoordinator.request.rules.RequestRules.idOf(
                            unassessed.iterator().next())));
        }
        return missing;
    }

    /** Who else than the one who asks must say yes before anything is decided; empty when nobody must. */
    public Optional<ConsentCapacity> lackingConsent(LocalDate on) {
        return needed(on).filter(capacity -> !wishes.containsKey(capacity));
    }

    private Optional<ConsentCapacity> needed(LocalDate on) {
        boolean onlyYouth = !children.isEmpty() && children.stream().allMatch(child -> isFrom16(child, on));
        return switch (custody) {
            case FOSTER_CARE ->
                applicant == ApplicantKind.CHILD_WELFARE_SERVICE
                        ? Optional.empty()
                        : Optional.of(ConsentCapacity.CHILD_WELFARE_SERVICE);
            case GUARDIAN ->
                applicant == ApplicantKind.GUARDIAN ? Optional.empty() : Optional.of(ConsentCapacity.GUARDIAN);
            case PARENTS -> {
                if (onlyYouth) {
                    yield applicant == ApplicantKind.YOUTH ? Optional.empty() : Optional.of(ConsentCapacity.YOUTH);
                }
                yield applicant == ApplicantKind.PARENT || applicant == ApplicantKind.EXPECTING_PARENT
                        ? Optional.empty()
                        : Optional.of(ConsentCapacity.PARENT);
            }
        };
    }

    private static boolean isFrom16(ChildDetails child, LocalDate on) {
        LocalDate born = child.birthDate();
        return born != null && Ages.on(born, on) >= 16;
    }

    /** Numbers of the children of 7 or more who have neither been heard nor been let off with a reason. */
    public List<Integer> unheard(LocalDate on) {
        List<Integer> unheard = new ArrayList<>();
        for (int number = 1; number <= children.size(); number++) {
            LocalDate born = children.get(number - 1).birthDate();
            if (born != null && mustBeHeard(born, on) && !waived.contains(number) && !isHeard(number, born, on)) {
                unheard.add(number);
            }
        }
        return unheard;
    }

    private static boolean mustBeHeard(LocalDate born, LocalDate on) {
        AgeBand band = Ages.bandOf(born, on);
        return band != AgeBand.UNDER_7 && band != AgeBand.ADULT;
    }

    /** By number, or, when nobody wrote down which child it was, by its age then. */
    private boolean isHeard(int number, LocalDate born, LocalDate on) {
        return heard.stream()
                .filter(party -> party.role() != HeardRole.PARENT)
                .anyMatch(party ->
                        party.child() == null ? party.ageBand() == Ages.bandOf(born, on) : party.child() == number);
    }
}

package no.barnekoordinator.coordination.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.barnekoordinator.coordination.consent.ConsentAges;
import no.barnekoordinator.coordination.handling.event.AppointmentEnded;
import no.barnekoordinator.coordination.handling.event.BirthDateNoted;
import no.barnekoordinator.coordination.handling.event.CaseClosed;
import no.barnekoordinator.coordination.handling.event.CaseContinued;
import no.barnekoordinator.coordination.handling.event.CaseOpened;
import no.barnekoordinator.coordination.handling.event.CaseReopened;
import no.barnekoordinator.coordination.handling.event.CoordinationEvent;
import no.barnekoordinator.coordination.handling.event.CoordinatorAppointed;
import no.barnekoordinator.coordination.handling.event.DeputyAssigned;
import no.barnekoordinator.coordination.handling.event.DeputyEnded;
import no.barnekoordinator.coordination.handling.event.FamilyMemberCorrected;
import no.barnekoordinator.coordination.handling.event.FamilyMemberEntered;
import no.barnekoordinator.coordination.handling.event.FamilyMemberLeft;
import no.barnekoordinator.coordination.handling.event.LetterDelivered;
import no.barnekoordinator.coordination.handling.event.LetterMade;
import no.barnekoordinator.coordination.handling.event.LetterNotDelivered;
import no.barnekoordinator.coordination.handling.event.NotDelivered;
import no.barnekoordinator.coordination.handling.event.PostalDetailsNoted;
import org.jspecify.annotations.Nullable;

/** What letters to one family are written from, and who is owed one: its facts, read in order. */
final class LetterFile {

    /**
     * Who coordinates.
     *
     * @param replaced whether somebody else did before
     */
    record Appointed(UUID coordinatorId, boolean replaced, Instant at) {}

    private final UUID caseId;
    private final Map<UUID, Reader> family = new LinkedHashMap<>();
    private final Map<UUID, LetterMade> letters = new LinkedHashMap<>();
    private final Map<UUID, Boolean> good = new LinkedHashMap<>();
    private @Nullable String municipality;
    private boolean closed;
    private @Nullable Appointed appointed;
    private @Nullable UUID deputy;

    private LetterFile(UUID caseId) {
        this.caseId = caseId;
    }

    /** Everything that has happened in the parts of a case that letters are about; each part in order. */
    static LetterFile of(UUID caseId, List<CoordinationEvent> history) {
        LetterFile file = new LetterFile(caseId);
        history.forEach(file::add);
        return file;
    }

    private void add(CoordinationEvent event) {
        switch (event) {
            case CaseOpened e -> municipality = e.municipality();
            case CaseContinued e -> municipality = e.municipality();
            case CaseClosed e -> {
                closed = true;
                deputy = null;
            }
            case CaseReopened e -> closed = false;
            case CoordinatorAppointed e -> {
                appointed = new Appointed(e.coordinatorId(), e.replaced() != null, e.happenedAt());
                deputy = null;
            }
            case AppointmentEnded e -> {
                appointed = null;
                deputy = null;
            }
            case DeputyAssigned e -> deputy = e.coordinatorId();
            case DeputyEnded e -> deputy = null;
            case FamilyMemberEntered e ->
                family.put(
                        e.memberId(),
                        new Reader(
                                e.memberId(), e.relation(), e.name(), e.bornOn(), e.inCare(), null, null, null, false));
            case FamilyMemberCorrected e ->
                family.computeIfPresent(
                        e.memberId(), (id, one) -> one.corrected(e.relation(), e.name(), e.bornOn(), e.inCare()));
            case BirthDateNoted e ->
                family.computeIfPresent(
                        e.memberId(), (id, one) -> one.corrected(one.relation(), one.name(), e.bornOn(), one.inCare()));
            case PostalDetailsNoted e -> family.computeIfPresent(e.memberId(), (id, one) -> one.reachedBy(e));
            case FamilyMemberLeft e -> family.remove(e.memberId());
            case LetterMade e -> {
                letters.put(e.letterId(), e);
                good.put(e.letterId(), true);
            }
            case LetterDelivered e -> good.put(e.letterId(), true);
            case LetterNotDelivered e -> good.put(e.letterId(), e.outcome() == NotDelivered.REFUSED);
            default -> {
                // Not what a letter tells.
            }
        }
    }

    UUID caseId() {
        return caseId;
    }

    String municipality() {
        return Objects.requireNonNull(municipality, "no case has been opened");
    }

    boolean exists() {
        return municipality != null;
    }

    Optional<Appointed> appointed() {
        return closed ? Optional.empty() : Optional.ofNullable(appointed);
    }

    Optional<UUID> deputy() {
        return Optional.ofNullable(deputy);
    }

    Optional<Reader> reader(UUID memberId) {
        return Optional.ofNullable(family.get(memberId));
    }

    List<LetterMade> letters() {
        return List.copyOf(letters.values());
    }

    Optional<LetterMade> letter(UUID letterId) {
        return Optional.ofNullable(letters.get(letterId));
    }

    /**
     * Who is to be written to about who coordinates now, and has not been. Somebody whose letter did not arrive is
     * written to again once there is a way to reach them.
     */
    List<Reader> owed(LocalDate today) {
        Appointed about = appointed().orElse(null);
        return about == null
                ? List.of()
                : family.values().stream()
                        .filter(one -> isWrittenTo(one, today))
                        .filter(one -> isOwed(one, about))
                        .toList();
    }

    private boolean isOwed(Reader one, Appointed about) {
        List<LetterMade> written = letters.values().stream()
                .filter(letter -> isTo(letter, one, about))
                .toList();
        return written.isEmpty()
                || (one.addressee().isReachable()
                        && written.stream().noneMatch(letter -> Boolean.TRUE.equals(good.get(letter.letterId()))));
    }

    /** Whether a letter that is on its way still is to be sent. */
    boolean isStillTrue(LetterMade letter, LocalDate today) {
        Reader one = family.get(letter.memberId());
        Appointed about = appointed().orElse(null);
        return one != null && about != null && isTo(letter, one, about) && isWrittenTo(one, today);
    }

    private static boolean isTo(LetterMade letter, Reader one, Appointed about) {
        return letter.memberId().equals(one.memberId())
                && letter.coordinatorId().equals(about.coordinatorId())
                && letter.appointedAt().equals(about.at());
    }

    private boolean isWrittenTo(Reader one, LocalDate today) {
        return isConcerned(one, today) && !isWithheldFrom(one);
    }

    /**
     * Parents with custody and guardians, for as long as there is a child here that is not grown and not in foster
     * care, or one is expected; and the child from the age it acts itself.
     */
    private boolean isConcerned(Reader one, LocalDate today) {
        if (one.name() == null) {
            return false;
        }
        if (one.isChild()) {
            return ConsentAges.mayConsentAlone(one.bornOn(), today) && !ConsentAges.isGrown(one.bornOn(), today);
        }
        List<Reader> children = family.values().stream().filter(Reader::isChild).toList();
        return one.isParent()
                && (children.isEmpty()
                        || children.stream()
                                .anyMatch(child -> !child.inCare() && !ConsentAges.isGrown(child.bornOn(), today)));
    }

    /**
     * Where somebody of the family has a protected address, a letter tells whoever has not which municipality they are
     * in: it is for the unit to judge, and nothing goes out by itself.
     */
    boolean isWithheldFrom(Reader one) {
        return !one.protectedAddress() && family.values().stream().anyMatch(Reader::protectedAddress);
    }

    /** Who would be written to if nobody of the family had a protected address. */
    List<Reader> withheld(LocalDate today) {
        return appointed().isEmpty()
                ? List.of()
                : family.values().stream()
                        .filter(one -> isConcerned(one, today) && isWithheldFrom(one))
                        .toList();
    }
}

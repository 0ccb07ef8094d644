package no.barnekoordinator.coordination.caseload.web;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.coordination.caseload.CaseRow;
import no.barnekoordinator.coordination.caseload.Cases;
import no.barnekoordinator.platform.security.Allowed;
import no.barnekoordinator.platform.security.Person;
import no.barnekoordinator.platform.time.Oslo;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The coordinator's day: which family needs something now, and what. */
@Controller
class WorkdayPage {

    /** A service due within so many days is asked about before it can be late. */
    private static final int SOON_DAYS = 7;

    private final Cases cases;
    private final CaseAccess access;
    private final Clock clock;

    WorkdayPage(Cases cases, CaseAccess access, Clock clock) {
        this.cases = cases;
        this.access = access;
        this.clock = clock;
    }

    /** What a family needs from its coordinator, the gravest first. */
    enum Need {
        LATE,
        SOON,
        NO_SERVICES,
        CALM
    }

    /** A family with what it needs. */
    record Card(CaseRow row, Need need) {}

    @GetMapping("/arbeidsdag")
    @Allowed(Role.COORDINATOR)
    String show(Person person, Model model) {
        Set<UUID> ids = access.coordinatorIds(person);
        List<CaseRow> mine = cases.ofCoordinators(ids);
        LocalDate today = Oslo.dateOf(clock.instant());
        List<Card> cards = mine.stream()
                .filter(CaseRow::isOpen)
                .map(row -> new Card(row, needOf(row, today)))
                .sorted(byConsequence())
                .toList();
        model.addAttribute("registered", !ids.isEmpty());
        model.addAttribute("asked", cases.askedOf(ids).size());
        model.addAttribute("cards", cards);
        model.addAttribute(
                "late", cards.stream().mapToInt(card -> card.row().late()).sum());
        model.addAttribute(
                "soon", cards.stream().filter(card -> card.need() == Need.SOON).count());
        model.addAttribute("closed", mine.stream().filter(row -> !row.isOpen()).toList());
        return "workday";
    }

    private static Need needOf(CaseRow row, LocalDate today) {
        if (row.late() > 0) {
            return Need.LATE;
        }
        LocalDate next = row.nextDueOn();
        if (next != null) {
            return next.isAfter(today.plusDays(SOON_DAYS)) ? Need.CALM : Need.SOON;
        }
        return Need.NO_SERVICES;
    }

    /** By need; among the late ones the most late services first, then the longest delay; then the nearest date. */
    private static Comparator<Card> byConsequence() {
        return comparing(Card::need)
                .thenComparingInt(card -> -card.row().late())
                .thenComparing(card -> card.row().longestLateOn(), nullsLast(naturalOrder()))
                .thenComparing(card -> card.row().nextDueOn(), nullsLast(naturalOrder()))
                .thenComparing(card -> card.row().openedAt())
                .thenComparing(card -> card.row().caseId());
    }
}

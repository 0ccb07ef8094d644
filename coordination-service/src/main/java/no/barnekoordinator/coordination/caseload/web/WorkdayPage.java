package no.barnekoordinator.coordination.caseload.web;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.contracts.coordination.DelayCause;
import no.barnekoordinator.coordination.caseload.CaseRow;
import no.barnekoordinator.coordination.caseload.Cases;
import no.barnekoordinator.coordination.caseload.Complaints;
import no.barnekoordinator.coordination.caseload.LastingDelay;
import no.barnekoordinator.coordination.caseload.LastingDelays;
import no.barnekoordinator.coordination.caseload.ServiceThread;
import no.barnekoordinator.coordination.caseload.Threads;
import no.barnekoordinator.coordination.desk.LetterDesk;
import no.barnekoordinator.platform.security.Allowed;
import no.barnekoordinator.platform.security.Person;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.platform.web.Write;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The coordinator's day: what is late, what is due, what has changed, and what each family needs. */
@Controller
class WorkdayPage {

    /** Holds when the person said that what had changed was seen. */
    static final String SEEN = "arbeidsdag-sett";

    /** A service due within so many days is asked about before it can be late. */
    private static final int SOON_DAYS = 7;

    /** What is told of as changed to someone who has never said that it was seen. */
    private static final Duration FIRST_LOOK = Duration.ofDays(7);

    private static final Duration REMEMBERED = Duration.ofDays(180);

    private final Cases cases;
    private final Threads threads;
    private final LastingDelays delays;
    private final Complaints complaints;
    private final LetterDesk letters;
    private final CaseAccess access;
    private final WorkdayPages pages;
    private final Clock clock;

    WorkdayPage(
            Cases cases,
            Threads threads,
            LastingDelays delays,
            Complaints complaints,
            LetterDesk letters,
            CaseAccess access,
            WorkdayPages pages,
            Clock clock) {
        this.cases = cases;
        this.threads = threads;
        this.delays = delays;
        this.complaints = complaints;
        this.letters = letters;
        this.access = access;
        this.pages = pages;
        this.clock = clock;
    }

    /** What a family needs from its coordinator, the gravest first. */
    enum Need {
        LATE,
        OVERDUE,
        SOON,
        NO_SERVICES,
        CALM
    }

    /**
     * A family with what it needs.
     *
     * @param letters how many letters have not reached it, and will not by themselves
     */
    record Card(CaseRow row, Need need, int letters) {}

    /**
     * Something that is late, by one cause.
     *
     * @param name message key of what it is
     * @param path where something can be done about it
     * @param followUp what was done about it last, as a code
     */
    record Late(
            CaseRow row,
            String name,
            String path,
            DelayCause cause,
            LocalDate dueOn,
            @Nullable String followUp) {

        static Late of(CaseRow row, ServiceThread service, ServiceThread.Delay delay) {
            return new Late(
                    row,
                    "service." + service.kind(),
                    "/arbeidsdag/" + row.caseId() + "#service-" + service.serviceId(),
                    delay.cause(),
                    delay.dueOn(),
                    delay.followUp());
        }

        static Late of(CaseRow row, LastingDelay delay) {
            return new Late(row, "late." + delay.cause(), delay.path(), delay.cause(), delay.dueOn(), null);
        }
    }

    /** Something to be done today about a service that is not late. */
    record Due(CaseRow row, ServiceThread service) {}

    /** Something that happened in a family. */
    record Change(CaseRow row, Threads.Happening what) {}

    /** A complaint about a family's case that succeeded. */
    record Complaint(CaseRow row, Complaints.Heard what) {}

    @GetMapping("/arbeidsdag")
    @Allowed(Role.COORDINATOR)
    String show(@CookieValue(name = SEEN, required = false) @Nullable String seen, Person person, Model model) {
        Set<UUID> ids = access.coordinatorIds(person);
        // Before the rest is read: what changes meanwhile makes the page fetch itself once too often, never too seldom.
        model.addAttribute("state", pages.stateOf(ids));
        List<CaseRow> mine = cases.ofCoordinators(ids);
        Instant now = clock.instant();
        LocalDate today = Oslo.dateOf(now);
        Map<UUID, CaseRow> open =
                mine.stream().filter(CaseRow::isOpen).collect(Collectors.toMap(CaseRow::caseId, Function.identity()));
        List<ServiceThread> services = threads.of(open.keySet());
        List<LastingDelay> lasting = delays.of(open.keySet());
        Set<UUID> overdue = lasting.stream().map(LastingDelay::caseId).collect(Collectors.toSet());
        Map<UUID, Integer> waiting = letters.waitingIn(open.keySet());
        List<Card> cards = open.values().stream()
                .map(row -> new Card(
                        row, needOf(row, overdue.contains(row.caseId()), today), waiting.getOrDefault(row.caseId(), 0)))
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
        model.addAttribute("lateServices", late(services, lasting, open));
        model.addAttribute("dueToday", due(services, open, today));
        Instant since = seenAt(seen, now);
        model.addAttribute(
                "complaints",
                complaints.since(open.keySet(), since).stream()
                        .map(what -> new Complaint(requireNonNull(open.get(what.caseId())), what))
                        .toList());
        model.addAttribute(
                "changes",
                threads.since(open.keySet(), since).stream()
                        .map(what -> new Change(requireNonNull(open.get(what.caseId())), what))
                        .toList());
        return "workday";
    }

    /** What had changed is seen; only what comes after is told of from now on. */
    @PostMapping(path = "/arbeidsdag", params = "action=seen")
    @Allowed(Role.COORDINATOR)
    String seen(Write write, HttpServletResponse response) {
        return write.form(() -> {
            response.addHeader(
                    HttpHeaders.SET_COOKIE,
                    ResponseCookie.from(SEEN, Long.toString(clock.instant().toEpochMilli()))
                            .path("/arbeidsdag")
                            .httpOnly(true)
                            .sameSite("Lax")
                            .maxAge(REMEMBERED)
                            .build()
                            .toString());
            return "redirect:/arbeidsdag?done=seen";
        });
    }

    /** A word for how things stand, for a page that lies open and is not told by itself. */
    @GetMapping("/arbeidsdag/stand")
    @Allowed(Role.COORDINATOR)
    @ResponseBody
    Map<String, String> state(Person person) {
        return Map.of("state", pages.stateOf(access.coordinatorIds(person)));
    }

    /**
     * Tells the page while it lies open when something in the reader's cases has changed. Says nothing of what.
     *
     * @param seen how things stood when the page was made
     * @param last what a browser that comes back was told last
     */
    @GetMapping(path = "/arbeidsdag/endringer", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Allowed(Role.COORDINATOR)
    SseEmitter changes(
            @RequestParam(required = false) @Nullable String seen,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String last,
            Person person) {
        return pages.open(access.coordinatorIds(person), last == null ? seen : last);
    }

    /** The gravest first: what the family has been promised before what nobody has answered; then the longest. */
    private static List<Late> late(List<ServiceThread> services, List<LastingDelay> lasting, Map<UUID, CaseRow> open) {
        Stream<Late> ofServices = services.stream().flatMap(service -> service.delays().stream()
                .filter(ServiceThread.Delay::isOpen)
                .map(delay -> Late.of(requireNonNull(open.get(service.caseId())), service, delay)));
        Stream<Late> others = lasting.stream().map(delay -> Late.of(requireNonNull(open.get(delay.caseId())), delay));
        return Stream.concat(ofServices, others)
                .sorted(comparingInt((Late late) -> gravity(late.cause()))
                        .thenComparing(Late::dueOn)
                        .thenComparing(Late::path))
                .toList();
    }

    private static int gravity(DelayCause cause) {
        return switch (cause) {
            case DUE_DATE_PASSED -> 0;
            case START_MOVED -> 1;
            case NEED_NOT_MET -> 2;
            case ANSWER_NOT_GIVEN -> 3;
            case PLAN_NOT_REVISED -> 4;
            case MEETING_NOT_HELD -> 5;
        };
    }

    private static List<Due> due(List<ServiceThread> services, Map<UUID, CaseRow> open, LocalDate today) {
        return services.stream()
                .filter(service -> !service.isLate())
                .filter(service -> {
                    LocalDate next = service.nextDueOn();
                    return next != null && !next.isAfter(today);
                })
                .map(service -> new Due(requireNonNull(open.get(service.caseId())), service))
                .toList();
    }

    private static Instant seenAt(@Nullable String seen, Instant now) {
        if (seen != null && seen.matches("[0-9]{1,15}")) {
            return Instant.ofEpochMilli(Long.parseLong(seen));
        }
        return now.minus(FIRST_LOOK);
    }

    private static Need needOf(CaseRow row, boolean overdue, LocalDate today) {
        if (row.late() > 0) {
            return Need.LATE;
        }
        if (overdue) {
            return Need.OVERDUE;
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

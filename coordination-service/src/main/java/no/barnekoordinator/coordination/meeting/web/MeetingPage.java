package no.barnekoordinator.coordination.meeting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.coordination.desk.OwnCase;
import no.barnekoordinator.coordination.desk.Sending;
import no.barnekoordinator.coordination.desk.Typed;
import no.barnekoordinator.coordination.meeting.Meetings;
import no.barnekoordinator.platform.page.FormProblems;
import no.barnekoordinator.platform.security.Allowed;
import no.barnekoordinator.platform.security.Person;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.platform.web.Write;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The meetings about one family: called, moved, held, followed up. */
@Controller
class MeetingPage {

    private static final int TASK_ROWS = 5;
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final MeetingWork work;
    private final MeetingInvitation invitation;
    private final Sending sending;

    MeetingPage(MeetingWork work, MeetingInvitation invitation, Sending sending) {
        this.work = work;
        this.invitation = invitation;
        this.sending = sending;
    }

    @GetMapping({"/arbeidsdag/{caseId}/moter", "/min-sak/{caseId}/moter"})
    @Allowed({Role.COORDINATOR, Role.ASSESSOR, Role.DECISION_MAKER, Role.SERVICE_CONTACT, Role.FAMILY, Role.YOUTH})
    String show(@PathVariable UUID caseId, Person person, Model model) {
        return fill(caseId, person, new LinkedMultiValueMap<>(), model);
    }

    @GetMapping({
        "/arbeidsdag/{caseId}/moter/{meetingId}/invitasjon",
        "/min-sak/{caseId}/moter/{meetingId}/invitasjon",
        "/api/v1/cases/{caseId}/meetings/{meetingId}/invitation"
    })
    @Allowed({Role.COORDINATOR, Role.ASSESSOR, Role.DECISION_MAKER, Role.SERVICE_CONTACT, Role.FAMILY, Role.YOUTH})
    ResponseEntity<String> invite(@PathVariable UUID caseId, @PathVariable UUID meetingId, Person person) {
        OwnCase own = work.readable(caseId, person);
        String text = invitation.of(own, work.one(own, meetingId));
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("mote.ics")
                                .build()
                                .toString())
                .body(text);
    }

    @PostMapping(path = "/arbeidsdag/{caseId}/moter", params = "action=call")
    @Allowed(Role.COORDINATOR)
    String call(
            @PathVariable UUID caseId,
            @RequestParam MultiValueMap<String, String> typed,
            Write write,
            Model model,
            HttpServletResponse response) {
        FormProblems problems = new FormProblems();
        When when = when(typed, "", problems);
        if (text(typed, "agenda").isBlank()) {
            problems.add("agenda", "meeting.missing.agenda");
        }
        List<MeetingWork.Guest> guests = guests(text(typed, "invited"));
        Map<String, String> fields = Map.of(
                "meeting-without-invited", "invited",
                "meeting-too-many-invited", "invited",
                "meeting-not-ahead", "startsOn",
                "date-impossible", "startsOn",
                "meeting-length-impossible", "ends",
                "field-too-long", "agenda");
        return sending.send(write, Meetings.PROCESSOR, problems, fields, () -> {
                    work.call(
                            caseId,
                            when.startsAt(),
                            when.endsAt(),
                            text(typed, "place"),
                            text(typed, "agenda"),
                            guests,
                            write);
                    return back(caseId, "meeting-called");
                })
                .orElseGet(() -> again(caseId, problems, typed, write, model, response));
    }

    @PostMapping(path = "/arbeidsdag/{caseId}/moter", params = "action=move")
    @Allowed(Role.COORDINATOR)
    String move(
            @PathVariable UUID caseId,
            @RequestParam UUID meetingId,
            @RequestParam MultiValueMap<String, String> typed,
            Write write,
            Model model,
            HttpServletResponse response) {
        FormProblems problems = new FormProblems();
        String suffix = "-" + meetingId;
        When when = when(typed, suffix, problems);
        Map<String, String> fields = Map.of(
                "meeting-not-ahead", "startsOn" + suffix,
                "date-impossible", "startsOn" + suffix,
                "meeting-length-impossible", "ends" + suffix);
        return sending.send(write, Meetings.PROCESSOR, problems, fields, () -> {
                    work.move(caseId, meetingId, when.startsAt(), when.endsAt(), write);
                    return back(caseId, "meeting-moved");
                })
                .orElseGet(() -> again(caseId, problems, typed, write, model, response));
    }

    @PostMapping(path = "/arbeidsdag/{caseId}/moter", params = "action=cancel")
    @Allowed(Role.COORDINATOR)
    String cancel(
            @PathVariable UUID caseId,
            @RequestParam UUID meetingId,
            @RequestParam MultiValueMap<String, String> typed,
            Write write,
            Model model,
            HttpServletResponse response) {
        FormProblems problems = new FormProblems();
        return sending.send(write, Meetings.PROCESSOR, problems, Map.of(), () -> {
                    work.cancel(caseId, meetingId, text(typed, "reason-" + meetingId), write);
                    return back(caseId, "meeting-cancelled");
                })
                .orElseGet(() -> again(caseId, problems, typed, write, model, response));
    }

    @PostMapping(path = "/arbeidsdag/{caseId}/moter", params = "action=prepare")
    @Allowed(Role.COORDINATOR)
    String prepare(
            @PathVariable UUID caseId,
            @RequestParam UUID meetingId,
            @RequestParam UUID inviteeId,
            Write write,
            Model model,
            HttpServletResponse response) {
        FormProblems problems = new FormProblems();
        return sending.send(write, Meetings.PROCESSOR, problems, Map.of(), () -> {
                    work.prepare(caseId, meetingId, inviteeId, write);
                    return back(caseId, "meeting-prepared");
                })
                .orElseGet(() -> again(caseId, problems, new LinkedMultiValueMap<>(), write, model, response));
    }

    @PostMapping(path = "/arbeidsdag/{caseId}/moter", params = "action=hold")
    @Allowed(Role.COORDINATOR)
    String hold(
            @PathVariable UUID caseId,
            @RequestParam UUID meetingId,
            @RequestParam MultiValueMap<String, String> typed,
            Write write,
            Model model,
            HttpServletResponse response) {
        String suffix = "-" + meetingId;
        FormProblems problems = new FormProblems();
        Optional<LocalDate> heldOn = Typed.date(text(typed, "heldOn" + suffix));
        if (heldOn.isEmpty()) {
            problems.add("heldOn" + suffix, "form.date");
        }
        List<MeetingWork.Decided> decided = new ArrayList<>();
        for (int i = 0; i < TASK_ROWS; i++) {
            String row = suffix + "-" + i;
            String what = text(typed, "task" + row);
            String owner = text(typed, "owner" + row);
            Optional<LocalDate> due = Typed.date(text(typed, "due" + row));
            if (what.isBlank() && owner.isBlank()) {
                continue;
            }
            if (what.isBlank()) {
                problems.add("task" + row, "plan.missing.what");
            }
            if (owner.isBlank()) {
                problems.add("owner" + row, "plan.missing.owner");
            }
            if (due.isEmpty()) {
                problems.add("due" + row, "form.date");
            }
            decided.add(new MeetingWork.Decided(what, owner, due.orElse(null)));
        }
        Set<UUID> attended = new HashSet<>();
        Objects.requireNonNullElse(typed.get("attended" + suffix), List.<String>of()).stream()
                .filter(id -> id.matches("[0-9a-f-]{36}"))
                .forEach(id -> attended.add(UUID.fromString(id)));
        Map<String, String> fields = Map.of(
                "date-in-future", "heldOn" + suffix,
                "date-impossible", "heldOn" + suffix,
                "task-before-meeting", "due" + suffix + "-0",
                "field-too-long", "minutes" + suffix);
        return sending.send(write, Meetings.PROCESSOR, problems, fields, () -> {
                    work.hold(
                            caseId,
                            meetingId,
                            heldOn.orElse(null),
                            !text(typed, "chaired" + suffix).isEmpty(),
                            attended,
                            text(typed, "minutes" + suffix),
                            decided,
                            write);
                    return back(caseId, "meeting-held");
                })
                .orElseGet(() -> again(caseId, problems, typed, write, model, response));
    }

    @PostMapping(path = "/arbeidsdag/{caseId}/moter", params = "action=finish")
    @Allowed(Role.COORDINATOR)
    String finish(
            @PathVariable UUID caseId,
            @RequestParam UUID taskId,
            Write write,
            Model model,
            HttpServletResponse response) {
        FormProblems problems = new FormProblems();
        return sending.send(write, Meetings.PROCESSOR, problems, Map.of(), () -> {
                    work.finish(caseId, taskId, write);
                    return back(caseId, "task-done");
                })
                .orElseGet(() -> again(caseId, problems, new LinkedMultiValueMap<>(), write, model, response));
    }

    private record When(
            @Nullable Instant startsAt, @Nullable Instant endsAt) {}

    private static When when(MultiValueMap<String, String> typed, String suffix, FormProblems problems) {
        Optional<LocalDate> day = Typed.date(text(typed, "startsOn" + suffix));
        Optional<LocalTime> starts = Typed.time(text(typed, "starts" + suffix));
        Optional<LocalTime> ends = Typed.time(text(typed, "ends" + suffix));
        if (day.isEmpty()) {
            problems.add("startsOn" + suffix, "form.date");
        }
        if (starts.isEmpty()) {
            problems.add("starts" + suffix, "meeting.missing.time");
        }
        if (ends.isEmpty()) {
            problems.add("ends" + suffix, "meeting.missing.time");
        }
        return day.isEmpty() || starts.isEmpty() || ends.isEmpty()
                ? new When(null, null)
                : new When(at(day.get(), starts.get()), at(day.get(), ends.get()));
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(Oslo.ZONE).toInstant();
    }

    /** One on each line: name, role, email, with commas between. */
    private static List<MeetingWork.Guest> guests(String typed) {
        return typed.lines()
                .filter(line -> !line.isBlank())
                .map(line -> line.split(",", 3))
                .map(parts -> new MeetingWork.Guest(
                        parts[0], parts.length > 1 ? parts[1] : null, parts.length > 2 ? parts[2] : null))
                .toList();
    }

    private static String text(MultiValueMap<String, String> typed, String name) {
        return Objects.requireNonNullElse(typed.getFirst(name), "");
    }

    private static String back(UUID caseId, String done) {
        return "redirect:/arbeidsdag/" + caseId + "/moter?done=" + done;
    }

    private String again(
            UUID caseId,
            FormProblems problems,
            MultiValueMap<String, String> typed,
            Write write,
            Model model,
            HttpServletResponse response) {
        Sending.showProblems(problems, model, response);
        return fill(caseId, write.person(), typed, model);
    }

    private String fill(UUID caseId, Person person, MultiValueMap<String, String> typed, Model model) {
        OwnCase own = work.readable(caseId, person);
        model.addAttribute("own", own);
        model.addAttribute("meetings", work.all(own));
        model.addAttribute("typed", typed.toSingleValueMap());
        model.addAttribute("taskRows", TASK_ROWS);
        return "meetings";
    }
}

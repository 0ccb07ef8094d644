package no.barnekoordinator.reporting.handling.web;

import java.net.URI;
import java.time.Clock;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.contracts.municipality.Municipalities;
import no.barnekoordinator.contracts.reporting.RespondentRole;
import no.barnekoordinator.platform.command.Commands;
import no.barnekoordinator.platform.command.Origin;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.id.Ids;
import no.barnekoordinator.platform.security.Allowed;
import no.barnekoordinator.platform.security.Person;
import no.barnekoordinator.platform.web.Write;
import no.barnekoordinator.reporting.handling.RecordSurveyAnswer;
import no.barnekoordinator.reporting.handling.SurveyAnswerId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes survey answers, and keeps nothing that leads from an answer to who gave it. */
@RestController
@RequestMapping("/api/v1/survey-answers")
class SurveyAnswerController {

    private static final URI RESULTS = URI.create("/api/v1/statistics/tables/survey/data");

    private final Commands commands;
    private final Municipalities municipalities;
    private final Ids ids;
    private final Clock clock;

    SurveyAnswerController(Commands commands, Municipalities municipalities, Ids ids, Clock clock) {
        this.commands = commands;
        this.municipalities = municipalities;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * An answer.
     *
     * @param value on the item's scale
     * @param period {@code 2026Q1} or {@code 2026}
     */
    record Answer(
            @Nullable RespondentRole role,
            @Nullable String instrument,
            int version,
            @Nullable String item,
            int value,
            @Nullable String municipality,
            @Nullable String period) {}

    /** What was taken. The id of the answer is not told, and so not stored beside the caller. */
    record Taken(String instrument, int version, String item, String period) {}

    @PostMapping
    @Allowed({
        Role.FAMILY,
        Role.YOUTH,
        Role.COORDINATOR,
        Role.ASSESSOR,
        Role.DECISION_MAKER,
        Role.SUPERVISOR,
        Role.INTEGRATION
    })
    ResponseEntity<?> answer(@RequestBody Answer answer, Write write) {
        RecordSurveyAnswer command = command(answer);
        Person person = write.person();
        if (!person.is(Role.INTEGRATION) && person.municipality() != null) {
            person.mustWorkIn(command.municipality());
        }
        return write.once(() -> {
            // A chain of its own and no actor: the answer must not lead back to the call, and the call knows the
            // caller.
            commands.send(
                    command,
                    new Origin(
                            "respondent",
                            person.actingRole(),
                            null,
                            "survey",
                            ids.next().toString(),
                            null));
            return ResponseEntity.created(RESULTS)
                    .body(new Taken(command.instrument(), command.version(), command.item(), command.period()));
        });
    }

    private RecordSurveyAnswer command(Answer answer) {
        String municipality = present(answer.municipality(), "municipality");
        if (municipalities.find(municipality).isEmpty()) {
            throw Refusal.againstRule("municipality-unknown");
        }
        return new RecordSurveyAnswer(
                new SurveyAnswerId(ids.next()),
                present(answer.instrument(), "instrument"),
                answer.version(),
                present(answer.role(), "role"),
                present(answer.item(), "item"),
                answer.value(),
                present(answer.period(), "period"),
                municipality,
                clock.instant());
    }

    private static <T> T present(@Nullable T value, String name) {
        if (value == null) {
            throw Refusal.malformed("field-missing", name);
        }
        return value;
    }
}

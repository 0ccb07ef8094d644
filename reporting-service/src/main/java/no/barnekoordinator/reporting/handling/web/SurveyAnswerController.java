package no.barnekoordinator.reporting.handling.web;

import java.net.URI;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.contracts.reporting.RespondentRole;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.security.Allowed;
import no.barnekoordinator.platform.web.Write;
import no.barnekoordinator.reporting.handling.RecordSurveyAnswer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes the answers of surveys held elsewhere. People answer on the page, each once; here a system sends what it has
 * collected.
 */
@RestController
@RequestMapping("/api/v1/survey-answers")
class SurveyAnswerController {

    private static final URI RESULTS = URI.create("/api/v1/statistics/tables/survey/data");

    private final SurveyAnswers answers;

    SurveyAnswerController(SurveyAnswers answers) {
        this.answers = answers;
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
    @Allowed(Role.INTEGRATION)
    ResponseEntity<?> answer(@RequestBody Answer answer, Write write) {
        RecordSurveyAnswer command = command(answer);
        return write.once(() -> {
            answers.record(command, write.person().actingRole());
            return ResponseEntity.created(RESULTS)
                    .body(new Taken(command.instrument(), command.version(), command.item(), command.period()));
        });
    }

    private RecordSurveyAnswer command(Answer answer) {
        return answers.answer(
                present(answer.instrument(), "instrument"),
                answer.version(),
                present(answer.role(), "role"),
                present(answer.item(), "item"),
                answer.value(),
                present(answer.period(), "period"),
                present(answer.municipality(), "municipality"));
    }

    private static <T> T present(@Nullable T value, String name) {
        if (value == null) {
            throw Refusal.malformed("field-missing", name);
        }
        return value;
    }
}

package no.barnekoordinator.request.handling.web;

import static no.barnekoordinator.request.handling.web.Particulars.required;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.contracts.coordination.ServiceKind;
import no.barnekoordinator.contracts.request.InformationSource;
import no.barnekoordinator.platform.command.Commands;
import no.barnekoordinator.platform.id.Ids;
import no.barnekoordinator.platform.security.Allowed;
import no.barnekoordinator.platform.web.Write;
import no.barnekoordinator.request.handling.AskInformation;
import no.barnekoordinator.request.handling.ReceiveInformation;
import no.barnekoordinator.request.handling.RequestId;
import no.barnekoordinator.request.handling.SendPreliminaryReply;
import no.barnekoordinator.request.handling.event.ConsentCapacity;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the unit asks others, and what it tells the family meanwhile, over HTTP. */
@RestController
@RequestMapping("/api/v1/requests/{requestId}")
class QuestionController {

    private final RequestWrites writes;
    private final RequestAccess access;
    private final Commands commands;
    private final Ids ids;
    private final Clock clock;

    QuestionController(RequestWrites writes, RequestAccess access, Commands commands, Ids ids, Clock clock) {
        this.writes = writes;
        this.access = access;
        this.commands = commands;
        this.ids = ids;
        this.clock = clock;
    }

    record QuestionBody(
            @Nullable InformationSource source,
            @Nullable ServiceKind service,
            @Nullable ConsentCapacity consentBy,
            @Nullable LocalDate dueOn,
            @Nullable String question) {}

    record AnswerBody(@Nullable String answer) {}

    record ReplyBody(
            @Nullable LocalDate expectedOn, @Nullable String reason) {}

    record Asked(UUID requestId, UUID askId, Instant happenedAt) {}

    @PostMapping("/questions")
    @Allowed(Role.ASSESSOR)
    ResponseEntity<?> ask(@PathVariable UUID requestId, @RequestBody QuestionBody body, Write write) {
        return write.once(() -> {
            access.check(requestId, write.person());
            UUID askId = ids.next();
            Instant now = clock.instant();
            commands.send(
                    new AskInformation(
                            new RequestId(requestId),
                            write.expectedVersion(),
                            askId,
                            required(body.source(), "source-missing"),
                            body.service(),
                            body.consentBy(),
                            required(body.dueOn(), "answer-date-missing"),
                            required(body.question(), "question-missing"),
                            now),
                    write.origin("ask-information"));
            return ResponseEntity.accepted().body(new Asked(requestId, askId, now));
        });
    }

    @PostMapping("/questions/{askId}/answer")
    @Allowed(Role.ASSESSOR)
    ResponseEntity<?> answer(
            @PathVariable UUID requestId, @PathVariable UUID askId, @RequestBody AnswerBody body, Write write) {
        return writes.accepted(
                requestId,
                write,
                "receive-information",
                now -> new ReceiveInformation(
                        new RequestId(requestId),
                        write.expectedVersion(),
                        askId,
                        required(body.answer(), "answer-missing"),
                        now));
    }

    @PostMapping("/preliminary-reply")
    @Allowed(Role.ASSESSOR)
    ResponseEntity<?> reply(@PathVariable UUID requestId, @RequestBody ReplyBody body, Write write) {
        return writes.accepted(
                requestId,
                write,
                "preliminary-reply",
                now -> new SendPreliminaryReply(
                        new RequestId(requestId),
                        write.expectedVersion(),
                        required(body.expectedOn(), "expected-date-missing"),
                        required(body.reason(), "reply-reason-missing"),
                        now));
    }
}

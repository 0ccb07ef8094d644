package no.barnekoordinator.request.handling.web;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.platform.command.Commands;
import no.barnekoordinator.platform.web.Write;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** How every change of a request over HTTP goes: whose it is, what is asked, done once. */
@Component
class RequestWrites {

    private final RequestAccess access;
    private final Commands commands;
    private final Clock clock;

    RequestWrites(RequestAccess access, Commands commands, Clock clock) {
        this.access = access;
        this.commands = commands;
        this.clock = clock;
    }

    /** What is asked, at the instant it is asked. */
    interface CommandAt {
        Object at(Instant now);
    }

    record Done(UUID requestId, Instant happenedAt) {}

    /** Sends a command, and answers that it is done. */
    ResponseEntity<?> accepted(UUID requestId, Write write, String purpose, CommandAt command) {
        return write.once(() -> {
            access.check(requestId, write.person());
            Instant now = clock.instant();
            commands.send(command.at(now), write.origin(purpose));
            return ResponseEntity.accepted().body(new Done(requestId, now));
        });
    }

    /** Sends a command, and answers what it came to. */
    ResponseEntity<?> answered(UUID requestId, Write write, String purpose, CommandAt command) {
        return write.once(() -> {
            access.check(requestId, write.person());
            return ResponseEntity.ok(commands.send(command.at(clock.instant()), write.origin(purpose)));
        });
    }
}

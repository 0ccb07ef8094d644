package no.barnekoordinator.reporting.statement.web;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.contracts.municipality.Municipalities;
import no.barnekoordinator.contracts.reporting.StatementTopic;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.security.Allowed;
import no.barnekoordinator.platform.web.Write;
import no.barnekoordinator.reporting.handling.statement.StateFigure;
import no.barnekoordinator.reporting.statement.Statements;
import no.barnekoordinator.reporting.statement.Statements.Statement;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What municipalities state: open to all to read, and stated by those who run the municipality. */
@RestController
@RequestMapping("/api/v1/statements")
class StatementController {

    private final Statements statements;
    private final Stating stating;
    private final Municipalities municipalities;

    StatementController(Statements statements, Stating stating, Municipalities municipalities) {
        this.statements = statements;
        this.stating = stating;
        this.municipalities = municipalities;
    }

    /**
     * A figure to state.
     *
     * @param value kroner, persons and procedures whole; positions with up to two decimals
     * @param seen the revision that was seen; 0 when nothing has been stated
     */
    record Body(
            @Nullable StatementTopic topic,
            int year,
            @Nullable BigDecimal value,
            @Nullable String source,
            @Nullable LocalDate asOf,
            int seen) {}

    /** What was taken. */
    record Taken(String municipality, StatementTopic topic, int year, int revision) {}

    @GetMapping
    @Allowed(everyone = true)
    List<Statement> of(@RequestParam String municipality) {
        if (municipalities.find(municipality).isEmpty()) {
            throw Refusal.malformed("municipality-unknown");
        }
        return statements.of(municipality);
    }

    @PostMapping
    @Allowed(Role.SUPERVISOR)
    ResponseEntity<?> state(@RequestBody Body body, Write write) {
        StateFigure figure = stating.figure(
                write.person().ownMunicipality(),
                present(body.topic(), "topic"),
                body.year(),
                present(body.value(), "value"),
                present(body.source(), "source"),
                present(body.asOf(), "asOf"),
                body.seen());
        return write.once(() -> {
            stating.send(figure, write);
            return ResponseEntity.created(URI.create("/api/v1/statements?municipality=" + figure.municipality()))
                    .body(new Taken(figure.municipality(), figure.topic(), figure.year(), figure.seen() + 1));
        });
    }

    private static <T> T present(@Nullable T value, String name) {
        if (value == null) {
            throw Refusal.malformed("field-missing", name);
        }
        return value;
    }
}

package no.barnekoordinator.complaint.handling.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import no.barnekoordinator.complaint.casefile.ComplaintAccess;
import no.barnekoordinator.complaint.handling.CarryOutOutcome;
import no.barnekoordinator.complaint.handling.ComplaintId;
import no.barnekoordinator.complaint.handling.DecideDeferredEffect;
import no.barnekoordinator.complaint.handling.DismissComplaint;
import no.barnekoordinator.complaint.handling.ForwardComplaint;
import no.barnekoordinator.complaint.handling.NotifyDetriment;
import no.barnekoordinator.complaint.handling.ReassessComplaint;
import no.barnekoordinator.complaint.handling.RecordOutcome;
import no.barnekoordinator.complaint.handling.WithdrawComplaint;
import no.barnekoordinator.complaint.handling.event.DismissalCause;
import no.barnekoordinator.complaint.handling.event.Independence;
import no.barnekoordinator.complaint.letter.DecisionCopies;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.contracts.complaint.ComplaintOutcome;
import no.barnekoordinator.contracts.complaint.ReassessmentResult;
import no.barnekoordinator.contracts.complaint.ResponsibleParty;
import no.barnekoordinator.platform.command.Commands;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.security.Allowed;
import no.barnekoordinator.platform.web.Write;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Settles complaints: what the municipality and the county governor do with one. */
@RestController
@RequestMapping("/api/v1/complaints/{complaintId}")
class SettlingController {

    private final ComplaintAccess access;
    private final Commands commands;
    private final DecisionCopies decisions;
    private final Clock clock;

    SettlingController(ComplaintAccess access, Commands commands, DecisionCopies decisions, Clock clock) {
        this.access = access;
        this.commands = commands;
        this.decisions = decisions;
        this.clock = clock;
    }

    record ReassessmentBody(
            @Nullable ReassessmentResult result,
            @Nullable String statement,
            @Nullable Independence independence,
            @Nullable String onlyOneReason) {}

    record DismissalBody(
            @Nullable DismissalCause cause, @Nullable String reason) {}

    record ForwardingBody(@Nullable String statement) {}

    record OutcomeBody(
            @Nullable ComplaintOutcome outcome,
            @Nullable String directions,
            @Nullable ResponsibleParty responsible,
            @Nullable String responsibleName,
            @Nullable LocalDate fulfilBy,
            @Nullable Boolean toDetriment) {}

    record DeferredEffectBody(
            @Nullable Boolean granted, @Nullable String reason) {}

    record DetrimentBody(@Nullable String reason) {}

    record CarryingOutBody(@Nullable String newAssessment) {}

    record Done(UUID complaintId, Instant happenedAt) {}

    @PostMapping("/reassessment")
    @Allowed(Role.COMPLAINT_HANDLER)
    ResponseEntity<?> reassess(@PathVariable UUID complaintId, @RequestBody ReassessmentBody body, Write write) {
        return once(complaintId, write, "reassess-complaint", now -> {
            access.checkHandler(complaintId, write.person());
            return new ReassessComplaint(
                    new ComplaintId(complaintId),
                    write.expectedVersion(),
                    required(body.result(), "reassessment-result-missing"),
                    required(body.statement(), "statement-missing"),
                    body.independence(),
                    body.onlyOneReason(),
                    write.person().subject(),
                    decisions.deciders(complaintId),
                    now);
        });
    }

    @PostMapping("/deferred-effect")
    @Allowed({Role.COMPLAINT_HANDLER, Role.COUNTY_GOVERNOR})
    ResponseEntity<?> defer(@PathVariable UUID complaintId, @RequestBody DeferredEffectBody body, Write write) {
        return once(complaintId, write, "decide-deferred-effect", now -> {
            access.checkHandlerOrCountyGovernor(complaintId, write.person());
            return new DecideDeferredEffect(
                    new ComplaintId(complaintId),
                    write.expectedVersion(),
                    required(body.granted(), "deferred-effect-missing"),
                    required(body.reason(), "deferred-reason-missing"),
                    now);
        });
    }

    @PostMapping("/dismissal")
    @Allowed(Role.COMPLAINT_HANDLER)
    ResponseEntity<?> dismiss(@PathVariable UUID complaintId, @RequestBody DismissalBody body, Write write) {
        return once(complaintId, write, "dismiss-complaint", now -> {
            access.checkHandler(complaintId, write.person());
            return new DismissComplaint(
                    new ComplaintId(complaintId),
                    write.expectedVersion(),
                    required(body.cause(), "dismissal-cause-missing"),
                    required(body.reason(), "dismissal-reason-missing"),
                    now);
        });
    }

    @PostMapping("/forwarding")
    @Allowed(Role.COMPLAINT_HANDLER)
    ResponseEntity<?> forward(@PathVariable UUID complaintId, @RequestBody ForwardingBody body, Write write) {
        return write.once(() -> {
            Instant now = clock.instant();
            access.checkHandler(complaintId, write.person());
            ForwardComplaint command = new ForwardComplaint(
                    new ComplaintId(complaintId),
                    write.expectedVersion(),
                    required(body.statement(), "statement-missing"),
                    now);
            Optional<DecisionCopies.Taken> decision = decisions.take(complaintId);
            commands.send(command, write.origin("forward-complaint"));
            decision.ifPresent(taken -> decisions.keep(complaintId, taken));
            return ResponseEntity.accepted().body(new Done(complaintId, now));
        });
    }

    @PostMapping("/detriment-notice")
    @Allowed(Role.COUNTY_GOVERNOR)
    ResponseEntity<?> notifyDetriment(@PathVariable UUID complaintId, @RequestBody DetrimentBody body, Write write) {
        return once(complaintId, write, "notify-detriment", now -> {
            access.checkCountyGovernor(complaintId, write.person());
            return new NotifyDetriment(
                    new ComplaintId(complaintId),
                    write.expectedVersion(),
                    required(body.reason(), "detriment-reason-missing"),
                    now);
        });
    }

    @PostMapping("/outcome")
    @Allowed(Role.COUNTY_GOVERNOR)
    ResponseEntity<?> outcome(@PathVariable UUID complaintId, @RequestBody OutcomeBody body, Write write) {
        return once(complaintId, write, "record-outcome", now -> {
            access.checkCountyGovernor(complaintId, write.person());
            return new RecordOutcome(
                    new ComplaintId(complaintId),
                    write.expectedVersion(),
                    required(body.outcome(), "outcome-missing"),
                    required(body.directions(), "directions-missing"),
                    body.responsible(),
                    body.responsibleName(),
                    body.fulfilBy(),
                    Boolean.TRUE.equals(body.toDetriment()),
                    now);
        });
    }

    @PostMapping("/carrying-out")
    @Allowed(Role.COMPLAINT_HANDLER)
    ResponseEntity<?> carryOut(
            @PathVariable UUID complaintId,
            @RequestBody(required = false) @Nullable CarryingOutBody body,
            Write write) {
        return once(complaintId, write, "carry-out-outcome", now -> {
            access.checkHandler(complaintId, write.person());
            return CarryOutOutcome.byMunicipality(
                    new ComplaintId(complaintId),
                    write.expectedVersion(),
                    body == null ? null : body.newAssessment(),
                    now);
        });
    }

    @PostMapping("/withdrawal")
    @Allowed({Role.FAMILY, Role.YOUTH, Role.COMPLAINT_HANDLER})
    ResponseEntity<?> withdraw(@PathVariable UUID complaintId, Write write) {
        return once(complaintId, write, "withdraw-complaint", now -> {
            access.checkComplainantOrHandler(complaintId, write.person());
            return new WithdrawComplaint(new ComplaintId(complaintId), write.expectedVersion(), now);
        });
    }

    private ResponseEntity<?> once(UUID complaintId, Write write, String purpose, Function<Instant, Object> command) {
        return write.once(() -> {
            Instant now = clock.instant();
            commands.send(command.apply(now), write.origin(purpose));
            return ResponseEntity.accepted().body(new Done(complaintId, now));
        });
    }

    private static <T> T required(@Nullable T value, String slug) {
        if (value == null) {
            throw Refusal.againstRule(slug);
        }
        return value;
    }
}

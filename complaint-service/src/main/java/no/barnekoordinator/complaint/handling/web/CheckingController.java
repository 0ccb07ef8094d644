package no.barnekoordinator.complaint.handling.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.barnekoordinator.complaint.casefile.ComplaintAccess;
import no.barnekoordinator.complaint.handling.AskMore;
import no.barnekoordinator.complaint.handling.CheckComplaint;
import no.barnekoordinator.complaint.handling.ChooseOtherChannel;
import no.barnekoordinator.complaint.handling.ComplaintId;
import no.barnekoordinator.complaint.handling.FindDefect;
import no.barnekoordinator.complaint.handling.JudgeLateness;
import no.barnekoordinator.complaint.handling.MendDefect;
import no.barnekoordinator.complaint.handling.RecordDelivery;
import no.barnekoordinator.complaint.handling.SupplementComplaint;
import no.barnekoordinator.complaint.handling.event.OtherChannel;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.contracts.complaint.CheckFinding;
import no.barnekoordinator.contracts.complaint.ComplaintDefect;
import no.barnekoordinator.contracts.complaint.LatenessJudgement;
import no.barnekoordinator.contracts.request.DeliveryChannel;
import no.barnekoordinator.platform.command.Commands;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.id.Ids;
import no.barnekoordinator.platform.security.Allowed;
import no.barnekoordinator.platform.web.Write;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Sees to it that a complaint can be looked into: what it lacks, whether it is late, what more there is to say. */
@RestController
@RequestMapping("/api/v1/complaints/{complaintId}")
class CheckingController {

    private final ComplaintAccess access;
    private final Commands commands;
    private final Ids ids;
    private final Clock clock;

    CheckingController(ComplaintAccess access, Commands commands, Ids ids, Clock clock) {
        this.access = access;
        this.commands = commands;
        this.ids = ids;
        this.clock = clock;
    }

    record CheckBody(
            @Nullable CheckFinding standing,
            @Nullable CheckFinding signature,
            @Nullable CheckFinding authority) {}

    record DefectBody(
            @Nullable List<ComplaintDefect> defects,
            @Nullable String explanation) {}

    record LatenessBody(
            @Nullable LatenessJudgement judgement, @Nullable String reason) {}

    record QuestionBody(@Nullable String question) {}

    record SupplementBody(@Nullable UUID askId, @Nullable String words) {}

    record DeliveryBody(
            @Nullable DeliveryChannel channel, @Nullable LocalDate deliveredOn) {}

    record OtherChannelBody(@Nullable OtherChannel channel) {}

    record Done(UUID complaintId, Instant happenedAt) {}

    @PostMapping("/checks")
    @Allowed(Role.COMPLAINT_HANDLER)
    ResponseEntity<?> check(@PathVariable UUID complaintId, @RequestBody CheckBody body, Write write) {
        return write.once(() -> {
            Instant now = clock.instant();
            access.checkHandler(complaintId, write.person());
            commands.send(
                    new CheckComplaint(
                            new ComplaintId(complaintId),
                            write.expectedVersion(),
                            body.standing(),
                            body.signature(),
                            body.authority(),
                            now),
                    write.origin("check-complaint"));
            return ResponseEntity.accepted().body(new Done(complaintId, now));
        });
    }

    @PostMapping("/defects")
    @Allowed(Role.COMPLAINT_HANDLER)
    ResponseEntity<?> findDefect(@PathVariable UUID complaintId, @RequestBody DefectBody body, Write write) {
        return write.once(() -> {
            Instant now = clock.instant();
            access.checkHandler(complaintId, write.person());
            commands.send(
                    new FindDefect(
                            new ComplaintId(complaintId),
                            write.expectedVersion(),
                            Objects.requireNonNullElse(body.defects(), List.<ComplaintDefect>of()),
                            required(body.explanation(), "defect-explanation-missing"),
                            now),
                    write.origin("find-defect"));
            return ResponseEntity.accepted().body(new Done(complaintId, now));
        });
    }

    @PostMapping("/mending")
    @Allowed({Role.FAMILY, Role.YOUTH, Role.COMPLAINT_HANDLER})
    ResponseEntity<?> mend(@PathVariable UUID complaintId, Write write) {
        return write.once(() -> {
            Instant now = clock.instant();
            access.checkComplainantOrHandler(complaintId, write.person());
            commands.send(
                    new MendDefect(
                            new ComplaintId(complaintId),
                            write.expectedVersion(),
                            write.person().subject(),
                            write.person().is(Role.FAMILY, Role.YOUTH),
                            now),
                    write.origin("mend-defect"));
            return ResponseEntity.accepted().body(new Done(complaintId, now));
        });
    }

    @PostMapping("/lateness")
    @Allowed(Role.COMPLAINT_HANDLER)
    ResponseEntity<?> judgeLateness(@PathVariable UUID complaintId, @RequestBody LatenessBody body, Write write) {
        return write.once(() -> {
            Instant now = clock.instant();
            access.checkHandler(complaintId, write.person());
            commands.send(
                    new JudgeLateness(
                            new ComplaintId(complaintId),
                            write.expectedVersion(),
                            required(body.judgement(), "lateness-judgement-missing"),
                            required(body.reason(), "lateness-reason-missing"),
                            now),
                    write.origin("judge-lateness"));
            return ResponseEntity.accepted().body(new Done(complaintId, now));
        });
    }

    @PostMapping("/questions")
    @Allowed(Role.COMPLAINT_HANDLER)
    ResponseEntity<?> ask(@PathVariable UUID complaintId, @RequestBody QuestionBody body, Write write) {
        return write.once(() -> {
            Instant now = clock.instant();
            access.checkHandler(complaintId, write.person());
            commands.send(
                    new AskMore(
                            new ComplaintId(complaintId),
                            write.expectedVersion(),
                            ids.next(),
                            required(body.question(), "question-missing"),
                            now),
                    write.origin("ask-more"));
            return ResponseEntity.accepted().body(new Done(complaintId, now));
        });
    }

    @PostMapping("/supplements")
    @Allowed({Role.FAMILY, Role.YOUTH, Role.COMPLAINT_HANDLER})
    ResponseEntity<?> supplement(@PathVariable UUID complaintId, @RequestBody SupplementBody body, Write write) {
        return write.once(() -> {
            Instant now = clock.instant();
            access.checkComplainantOrHandler(complaintId, write.person());
            commands.send(
                    new SupplementComplaint(
                            new ComplaintId(complaintId),
                            write.expectedVersion(),
                            body.askId(),
                            required(body.words(), "complaint-words-missing"),
                            write.person().subject(),
                            now),
                    write.origin("supplement-complaint"));
            return ResponseEntity.accepted().body(new Done(complaintId, now));
        });
    }

    @PostMapping("/other-channels")
    @Allowed({Role.FAMILY, Role.YOUTH, Role.COMPLAINT_HANDLER})
    ResponseEntity<?> chooseOtherChannel(
            @PathVariable UUID complaintId, @RequestBody OtherChannelBody body, Write write) {
        return write.once(() -> {
            Instant now = clock.instant();
            access.checkComplainantOrHandler(complaintId, write.person());
            commands.send(
                    new ChooseOtherChannel(
                            new ComplaintId(complaintId),
                            write.expectedVersion(),
                            required(body.channel(), "other-channel-missing"),
                            now),
                    write.origin("choose-other-channel"));
            return ResponseEntity.accepted().body(new Done(complaintId, now));
        });
    }

    /** A letter that could not be delivered, and that somebody has handed over. */
    @PostMapping("/letters/{letterId}/delivery")
    @Allowed(Role.COMPLAINT_HANDLER)
    ResponseEntity<?> deliver(
            @PathVariable UUID complaintId, @PathVariable UUID letterId, @RequestBody DeliveryBody body, Write write) {
        return write.once(() -> {
            Instant now = clock.instant();
            access.checkHandler(complaintId, write.person());
            commands.send(
                    RecordDelivery.byMunicipality(
                            new ComplaintId(complaintId),
                            write.expectedVersion(),
                            letterId,
                            body.channel(),
                            body.deliveredOn(),
                            now),
                    write.origin("record-delivery"));
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

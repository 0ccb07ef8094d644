package no.barnekoordinator.complaint.filing.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import no.barnekoordinator.complaint.filing.Complaining;
import no.barnekoordinator.complaint.handling.event.Authority;
import no.barnekoordinator.complaint.handling.event.ComplainantKind;
import no.barnekoordinator.complaint.handling.event.FilingChannel;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.contracts.complaint.ComplaintGround;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.security.Allowed;
import no.barnekoordinator.platform.web.Write;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes complaints over the API. */
@RestController
class FilingController {

    private final Complaining complaining;

    FilingController(Complaining complaining) {
        this.complaining = complaining;
    }

    record ComplainantBody(
            @Nullable String name,
            @Nullable String phone,
            @Nullable ComplainantKind kind,
            @Nullable Authority authority,
            @Nullable String address,
            @Nullable Boolean protectedAddress,
            @Nullable LocalDate birthDate,
            @Nullable String language) {}

    record ComplaintBody(
            @Nullable UUID caseId,
            @Nullable ComplaintGround ground,
            @Nullable String words,
            @Nullable ComplainantBody complainant,
            @Nullable LocalDate knownAt,
            @Nullable FilingChannel channel,
            @Nullable Boolean signed) {}

    record Receipt(UUID complaintId, String reference, LocalDate lastDay, boolean inTime) {}

    @PostMapping("/api/v1/complaints")
    @Allowed({Role.FAMILY, Role.YOUTH, Role.COMPLAINT_HANDLER})
    ResponseEntity<?> file(@RequestBody ComplaintBody body, Write write) {
        return write.once(() -> {
            Complaining.Receipt receipt = complaining.file(checked(body), write);
            return ResponseEntity.created(URI.create("/api/v1/complaints/" + receipt.complaintId()))
                    .body(new Receipt(
                            receipt.complaintId(),
                            receipt.filed().reference(),
                            receipt.filed().lastDay(),
                            receipt.filed().inTime()));
        });
    }

    private static Complaining.Words checked(ComplaintBody body) {
        ComplainantBody complainant = required(body.complainant(), "complainant-name-missing");
        return new Complaining.Words(
                required(body.caseId(), "complaint-case-missing"),
                required(body.ground(), "complaint-ground-missing"),
                required(body.words(), "complaint-words-missing"),
                new Complaining.By(
                        required(complainant.kind(), "complainant-kind-missing"),
                        required(complainant.name(), "complainant-name-missing"),
                        complainant.phone(),
                        complainant.authority(),
                        complainant.address(),
                        Boolean.TRUE.equals(complainant.protectedAddress()),
                        complainant.birthDate(),
                        complainant.language()),
                body.knownAt(),
                new Complaining.Entry(
                        Objects.requireNonNullElse(body.channel(), FilingChannel.ORAL),
                        Boolean.TRUE.equals(body.signed())));
    }

    private static <T> T required(@Nullable T value, String slug) {
        if (value == null) {
            throw Refusal.againstRule(slug);
        }
        return value;
    }
}

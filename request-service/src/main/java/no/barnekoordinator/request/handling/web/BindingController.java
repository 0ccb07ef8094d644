package no.barnekoordinator.request.handling.web;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.platform.security.Allowed;
import no.barnekoordinator.platform.web.Write;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** A family that asked without login says who it is, over HTTP. */
@RestController
class BindingController {

    private final Binding binding;
    private final Clock clock;

    BindingController(Binding binding, Clock clock) {
        this.binding = binding;
        this.clock = clock;
    }

    record Bound(UUID requestId, Instant happenedAt) {}

    @PostMapping("/api/v1/requests/by-reference/{reference}/identity")
    @Allowed({Role.FAMILY, Role.YOUTH})
    ResponseEntity<?> bind(@PathVariable String reference, Write write) {
        return write.once(() -> ResponseEntity.accepted()
                .body(new Bound(binding.bind(reference, write).requestId(), clock.instant())));
    }
}

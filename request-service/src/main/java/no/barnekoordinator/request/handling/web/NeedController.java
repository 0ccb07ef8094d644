package no.barnekoordinator.request.handling.web;

import java.net.URI;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.platform.security.Allowed;
import no.barnekoordinator.platform.web.Write;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Needs that somebody else than the family tells of, over HTTP. From then on each is followed as a request. */
@RestController
class NeedController {

    private final Notifying notifying;

    NeedController(Notifying notifying) {
        this.notifying = notifying;
    }

    @PostMapping("/api/v1/needs")
    @Allowed({Role.ASSESSOR, Role.REFERRER, Role.INTEGRATION})
    ResponseEntity<?> receive(@RequestBody Notifying.Told told, Write write) {
        return write.once(() -> {
            Notifying.Receipt receipt = notifying.receive(told, write);
            return ResponseEntity.created(URI.create("/api/v1/requests/" + receipt.requestId()))
                    .body(receipt);
        });
    }
}

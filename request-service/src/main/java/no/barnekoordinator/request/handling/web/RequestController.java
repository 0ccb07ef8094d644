package no.barnekoordinator.request.handling.web;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.security.Allowed;
import no.barnekoordinator.platform.security.Person;
import no.barnekoordinator.platform.web.Write;
import no.barnekoordinator.request.worklist.Worklist;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Requests over HTTP: taken in, listed and read. */
@RestController
@RequestMapping("/api/v1/requests")
class RequestController {

    private final Receiving receiving;
    private final RequestAccess access;
    private final Worklist worklist;

    RequestController(Receiving receiving, RequestAccess access, Worklist worklist) {
        this.receiving = receiving;
        this.access = access;
        this.worklist = worklist;
    }

    @PostMapping
    @Allowed(everyone = true)
    ResponseEntity<?> receive(@RequestBody Receiving.Asked asked, Write write) {
        return write.once(() -> {
            Receiving.Receipt receipt = receiving.receive(asked, write);
            return ResponseEntity.created(URI.create("/api/v1/requests/" + receipt.requestId()))
                    .body(receipt);
        });
    }

    @GetMapping
    @Allowed({Role.ASSESSOR, Role.DECISION_MAKER, Role.INTEGRATION, Role.SUPERVISOR})
    List<Worklist.Row> list(
            @RequestParam Optional<Worklist.Status> status,
            @RequestParam Optional<String> municipality,
            Person person) {
        String of = municipality.orElseGet(person::ownMunicipality);
        person.mustWorkIn(of);
        return worklist.of(of, status);
    }

    @GetMapping("/{requestId}")
    @Allowed({Role.ASSESSOR, Role.DECISION_MAKER, Role.INTEGRATION})
    ResponseEntity<Worklist.Detail> show(@PathVariable UUID requestId, Person person) {
        access.check(requestId, person);
        Worklist.Detail detail = worklist.detail(requestId).orElseThrow(Refusal::notFound);
        return ResponseEntity.ok().eTag("\"" + detail.row().version() + "\"").body(detail);
    }
}

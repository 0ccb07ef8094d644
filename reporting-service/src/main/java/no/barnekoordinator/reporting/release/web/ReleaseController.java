package no.barnekoordinator.reporting.release.web;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.page.Language;
import no.barnekoordinator.platform.security.Allowed;
import no.barnekoordinator.platform.web.Write;
import no.barnekoordinator.reporting.release.Releases;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Fixed releases: made by an analyst, read by anyone. */
@RestController
@RequestMapping("/api/v1/statistics/releases")
class ReleaseController {

    private static final Duration FOR_EVER = Duration.ofDays(365);

    private final Releases releases;

    ReleaseController(Releases releases) {
        this.releases = releases;
    }

    /** @param period {@code 2026Q1} or {@code 2025} */
    record Wanted(@Nullable String period) {}

    /** The releases there are. */
    record ReleaseList(List<Releases.Release> releases) {}

    @PostMapping
    @Allowed(Role.ANALYST)
    ResponseEntity<?> make(@RequestBody Wanted wanted, Write write) {
        String period = wanted.period();
        if (period == null) {
            throw Refusal.malformed("field-missing", "period");
        }
        return write.once(() -> {
            Releases.Release release = releases.make(period);
            return ResponseEntity.created(URI.create("/api/v1/statistics/releases/" + release.id()))
                    .body(release);
        });
    }

    @GetMapping
    @Allowed(everyone = true)
    ReleaseList all() {
        return new ReleaseList(releases.all());
    }

    @GetMapping("/{id}")
    @Allowed(everyone = true)
    Releases.Release one(@PathVariable String id) {
        return releases.all().stream()
                .filter(release -> release.id().equals(id))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** A table as it was released, as JSON-stat; the same bytes for ever. */
    @GetMapping("/{id}/tables/{table}")
    @Allowed(everyone = true)
    ResponseEntity<byte[]> table(
            @PathVariable String id, @PathVariable String table, @RequestParam(defaultValue = "nb") String lang) {
        Language language = lang.equals("no")
                ? Language.BOKMAL
                : Language.withTag(lang).orElseThrow(() -> Refusal.malformed("language-unknown"));
        byte[] document = releases.document(id, table, language).orElseThrow(Refusal::notFound);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.maxAge(FOR_EVER).cachePublic().immutable())
                .body(document);
    }
}

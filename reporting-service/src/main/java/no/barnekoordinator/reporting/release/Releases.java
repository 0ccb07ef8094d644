package no.barnekoordinator.reporting.release;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.page.Language;
import no.barnekoordinator.platform.store.UnitsOfWork;
import no.barnekoordinator.reporting.statistics.Edition;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was published of a quarter or a year, kept as the bytes that were published. Live figures go on beside it and
 * may be revised; a release never is. The runtime role may add and read, and nothing else.
 */
@Component
public class Releases {

    private final JdbcClient jdbc;
    private final Edition edition;
    private final ReleasedFigures figures;
    private final UnitsOfWork unitsOfWork;
    private final JsonMapper json;
    private final Clock clock;

    Releases(
            JdbcClient jdbc,
            Edition edition,
            ReleasedFigures figures,
            UnitsOfWork unitsOfWork,
            JsonMapper json,
            Clock clock) {
        this.jdbc = jdbc;
        this.edition = edition;
        this.figures = figures;
        this.unitsOfWork = unitsOfWork;
        this.json = json;
        this.clock = clock;
    }

    /**
     * A release.
     *
     * @param id code of its period, {@code 2026Q1} or {@code 2025}
     * @param releasedAt UTC
     */
    public record Release(String id, Instant releasedAt, List<Table> tables) {}

    /**
     * A table of a release.
     *
     * @param sha256 of the JSON-stat in bokmål, so that anyone can see that it is still the same
     */
    public record Table(String id, String sha256) {}

    /** Every release, newest first. */
    public List<Release> all() {
        return jdbc.sql("select id, released_at from release order by released_at desc, id desc")
                .query((row, number) -> new Release(
                        row.getString("id"),
                        row.getObject("released_at", OffsetDateTime.class).toInstant(),
                        tables(row.getString("id"))))
                .list();
    }

    private List<Table> tables(String release) {
        return jdbc.sql("""
                select table_id, sha256 from release_table where release_id = :release and language = :language
                order by table_id
                """)
                .param("release", release)
                .param("language", Language.BOKMAL.tag())
                .query((row, number) -> new Table(row.getString("table_id"), row.getString("sha256")))
                .list();
    }

    /** JSON-stat of a table as it was released; the same bytes for ever. */
    public Optional<byte[]> document(String release, String table, Language language) {
        return jdbc.sql("""
                select document from release_table
                where release_id = :release and table_id = :table and language = :language
                """)
                .param("release", release)
                .param("table", table)
                .param("language", language.tag())
                .query(byte[].class)
                .optional()
                .map(Releases::unpacked);
    }

    /**
     * Fixes what is published of a period now, in the caller's transaction.
     *
     * @throws Refusal when the period is no quarter or year, is not over, or has been released
     */
    public Release make(String period) {
        edition.mustBeOver(period);
        int added = jdbc.sql("insert into release (id, released_at) values (:id, :now) on conflict do nothing")
                .param("id", period)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (added == 0) {
            throw Refusal.conflict("release-exists", period);
        }
        edition.bringUpToDate();
        for (Language language : Language.values()) {
            edition.of(period, language).forEach((table, document) -> {
                byte[] bytes = json.writeValueAsBytes(document);
                jdbc.sql("""
                        insert into release_table (release_id, table_id, language, sha256, document)
                        values (:release, :table, :language, :sha256, :document)
                        """)
                        .param("release", period)
                        .param("table", table)
                        .param("language", language.tag())
                        .param("sha256", sha256(bytes))
                        .param("document", packed(bytes))
                        .update();
                figures.keep(period, table, language, bytes);
            });
        }
        return all().stream()
                .filter(release -> release.id().equals(period))
                .findFirst()
                .orElseThrow();
    }

    /** Releases from before there were rows of them get theirs, out of the same documents. */
    @EventListener(ApplicationReadyEvent.class)
    void whenStarted() {
        for (Release release : all()) {
            if (figures.isWithout(release.id())) {
                unitsOfWork.run(() -> {
                    for (Table table : release.tables()) {
                        for (Language language : Language.values()) {
                            document(release.id(), table.id(), language)
                                    .ifPresent(bytes -> figures.keep(release.id(), table.id(), language, bytes));
                        }
                    }
                });
            }
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static byte[] packed(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("Bytes in memory could not be written", e);
        }
        return packed.toByteArray();
    }

    private static byte[] unpacked(byte[] bytes) {
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return gzip.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("A release is damaged", e);
        }
    }
}

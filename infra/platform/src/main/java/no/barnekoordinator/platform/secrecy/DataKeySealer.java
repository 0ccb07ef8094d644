package no.barnekoordinator.platform.secrecy;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.DeterministicAead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.daead.DeterministicAeadConfig;
import com.google.crypto.tink.daead.PredefinedDeterministicAeadParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Data keys in the table {@code data_key}, each wrapped by the envelope key; ciphertext as Base64. */
public final class DataKeySealer implements Sealer {

    private static final Duration KEPT_IN_MEMORY = Duration.ofMinutes(1);
    private static final int SUBJECTS_IN_MEMORY = 10_000;

    private final JdbcClient jdbc;
    private final KeyEncryption keyEncryption;
    private final Clock clock;
    private final Cache<UUID, DataKey> opened = Caffeine.newBuilder()
            .maximumSize(SUBJECTS_IN_MEMORY)
            .expireAfterWrite(KEPT_IN_MEMORY)
            .build();

    public DataKeySealer(JdbcClient jdbc, KeyEncryption keyEncryption, Clock clock) {
        this.jdbc = jdbc;
        this.keyEncryption = keyEncryption;
        this.clock = clock;
        try {
            AeadConfig.register();
            DeterministicAeadConfig.register();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private record DataKey(Aead events, DeterministicAead views) {}

    private interface Use<R> {
        R with(DataKey key) throws GeneralSecurityException;
    }

    @Override
    public String seal(UUID subject, String context, String plaintext) {
        // Never from memory: a key remembered from a transaction that was rolled back would seal what nobody can open.
        DataKey key = stored(subject).or(() -> created(subject)).orElseThrow(() -> new SubjectErasedException(subject));
        return unchecked(() -> Base64.getEncoder()
                .encodeToString(key.events().encrypt(bytes(plaintext), bytes(subject + "|" + context))));
    }

    @Override
    public Optional<String> open(UUID subject, String context, String sealed) {
        byte[] ciphertext = Base64.getDecoder().decode(sealed);
        return using(subject, key -> text(key.events().decrypt(ciphertext, bytes(subject + "|" + context))));
    }

    @Override
    public Optional<String> sealForView(UUID subject, String context, String plaintext) {
        return stored(subject)
                .map(key -> unchecked(() -> Base64.getEncoder()
                        .encodeToString(key.views()
                                .encryptDeterministically(bytes(plaintext), bytes(subject + "|" + context)))));
    }

    @Override
    public Optional<String> openFromView(UUID subject, String context, String sealed) {
        byte[] ciphertext = Base64.getDecoder().decode(sealed);
        return using(
                subject, key -> text(key.views().decryptDeterministically(ciphertext, bytes(subject + "|" + context))));
    }

    @Override
    public void erase(UUID subject) {
        jdbc.sql("""
                insert into data_key (subject_id, events_key, views_key, created_at, destroyed_at)
                values (:subject, null, null, :now, :now)
                on conflict (subject_id) do update set events_key = null, views_key = null, destroyed_at = :now
                """)
                .param("subject", subject)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        opened.invalidate(subject);
    }

    /** Tries the remembered key first, and the stored one when that is missing or no longer fits. */
    private <R> Optional<R> using(UUID subject, Use<R> use) {
        DataKey remembered = opened.getIfPresent(subject);
        if (remembered != null) {
            try {
                return Optional.of(use.with(remembered));
            } catch (GeneralSecurityException doesNotFit) {
                opened.invalidate(subject);
            }
        }
        Optional<DataKey> key = stored(subject);
        key.ifPresent(found -> opened.put(subject, found));
        return key.map(found -> unchecked(() -> use.with(found)));
    }

    private Optional<DataKey> stored(UUID subject) {
        return jdbc.sql(
                        "select events_key, views_key from data_key where subject_id = :subject and destroyed_at is null")
                .param("subject", subject)
                .query((row, number) -> new DataKey(
                        unwrap(row.getBytes("events_key"), subject, Aead.class),
                        unwrap(row.getBytes("views_key"), subject, DeterministicAead.class)))
                .optional();
    }

    private Optional<DataKey> created(UUID subject) {
        jdbc.sql("""
                insert into data_key (subject_id, events_key, views_key, created_at)
                values (:subject, :events, :views, :now) on conflict (subject_id) do nothing
                """)
                .param("subject", subject)
                .param("events", fresh(PredefinedAeadParameters.AES256_GCM, subject))
                .param("views", fresh(PredefinedDeterministicAeadParameters.AES256_SIV, subject))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return stored(subject);
    }

    private byte[] fresh(Parameters parameters, UUID subject) {
        return unchecked(() -> TinkProtoKeysetFormat.serializeEncryptedKeyset(
                KeysetHandle.generateNew(parameters), keyEncryption.envelope(), bytes(subject.toString())));
    }

    private <P> P unwrap(byte[] wrapped, UUID subject, Class<P> primitive) {
        return unchecked(() -> TinkProtoKeysetFormat.parseEncryptedKeyset(
                        wrapped, keyEncryption.envelope(), bytes(subject.toString()))
                .getPrimitive(RegistryConfiguration.get(), primitive));
    }

    private interface Crypto<R> {
        R run() throws GeneralSecurityException;
    }

    private static <R> R unchecked(Crypto<R> crypto) {
        try {
            return crypto.run();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "A data key or a sealed text is damaged, or was sealed under another key", e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}

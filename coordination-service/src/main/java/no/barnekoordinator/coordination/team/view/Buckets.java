package no.barnekoordinator.coordination.team.view;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/**
 * One of 1,024 drawers a person's subject lies in. What is sealed cannot be searched, so the drawer narrows down what
 * must be opened; too many share it for it to tell who anybody is, also after erasure.
 */
final class Buckets {

    private static final int HIGH_BITS = 0x03;
    private static final int BYTE = 0xff;

    private Buckets() {}

    static @Nullable Integer of(@Nullable String subject) {
        if (subject == null) {
            return null;
        }
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(subject.getBytes(StandardCharsets.UTF_8));
            return ((hash[0] & HIGH_BITS) << Byte.SIZE) | (hash[1] & BYTE);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

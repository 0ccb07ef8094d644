package no.barnekoordinator.platform.post;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A file in a consignment. Two are equal when their names, types and bytes are. */
public final class Document {

    private static final Pattern FILE_NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._()-]{0,119}");
    private static final Pattern MEDIA_TYPE = Pattern.compile("[a-z]+/[a-z0-9.+-]+");

    private final String fileName;
    private final String mediaType;
    private final byte[] bytes;
    private final String sha256;

    /**
     * A file whose sum is known.
     *
     * @param fileName what the recipient saves it as: letters, digits, spaces, {@code ._()-}, at most 120, and no
     *     folder; not to name anybody, since file names end up in logs
     * @param mediaType such as {@code application/pdf}
     * @param bytes the whole file
     * @param sha256 its SHA-256, in 64 hexadecimal digits, lower case
     * @throws IllegalArgumentException also when the bytes have another sum: then it is not the file that was kept
     */
    public Document(String fileName, String mediaType, byte[] bytes, String sha256) {
        if (!FILE_NAME.matcher(fileName).matches()) {
            throw new IllegalArgumentException("A document has a file name without folder and without odd characters");
        }
        if (!MEDIA_TYPE.matcher(mediaType).matches()) {
            throw new IllegalArgumentException("A document has a media type");
        }
        this.fileName = fileName;
        this.mediaType = mediaType;
        this.bytes = bytes.clone();
        this.sha256 = sha256(this.bytes);
        if (!this.sha256.equals(sha256)) {
            throw new IllegalArgumentException("The document is not the one its SHA-256 was taken of");
        }
    }

    /** A file whose sum is taken now; see {@link #Document(String, String, byte[], String)}. */
    public static Document of(String fileName, String mediaType, byte[] bytes) {
        return new Document(fileName, mediaType, bytes, sha256(bytes));
    }

    /** What the recipient saves it as. */
    public String fileName() {
        return fileName;
    }

    /** Such as {@code application/pdf}. */
    public String mediaType() {
        return mediaType;
    }

    /** The whole file; a copy of it. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Size in bytes. */
    public int size() {
        return bytes.length;
    }

    /** SHA-256 of the file, in 64 hexadecimal digits, lower case. */
    public String sha256() {
        return sha256;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Document document
                && document.fileName.equals(fileName)
                && document.mediaType.equals(mediaType)
                && document.sha256.equals(sha256);
    }

    @Override
    public int hashCode() {
        return sha256.hashCode();
    }

    /** Neither name nor content. */
    @Override
    public String toString() {
        return "Document[" + mediaType + ", " + bytes.length + " bytes, sha256=" + sha256 + "]";
    }
}

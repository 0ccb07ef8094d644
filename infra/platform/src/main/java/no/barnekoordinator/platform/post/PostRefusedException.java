package no.barnekoordinator.platform.post;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The post office did not take a consignment. Says why by code, and nothing of what was in it. */
public final class PostRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,79}");

    private final String code;
    private final boolean lasting;

    /**
     * A refusal.
     *
     * @param code letters, digits and {@code ._-}, at most 80; never a text that may name somebody
     * @param lasting whether trying again will not help
     */
    public PostRefusedException(String code, boolean lasting) {
        this(code, lasting, null);
    }

    /** A refusal with what lies behind it; see {@link #PostRefusedException(String, boolean)}. */
    public PostRefusedException(String code, boolean lasting, @Nullable Throwable cause) {
        super("The post office refused: " + required(code) + (lasting ? ", for good" : ", for now"), cause);
        this.code = code;
        this.lasting = lasting;
    }

    private static String required(String code) {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("A refusal has a code, and no text");
        }
        return code;
    }

    /** Why, for a person who knows the post office. */
    public String code() {
        return code;
    }

    /** Whether trying again will not help. */
    public boolean lasting() {
        return lasting;
    }
}

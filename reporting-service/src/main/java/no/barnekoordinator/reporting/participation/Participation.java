package no.barnekoordinator.reporting.participation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import no.barnekoordinator.contracts.reporting.SurveyWindow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Remembers that somebody has taken part, so that nobody counts twice. It holds a digest of the person and the window,
 * and neither a time, a role, a municipality nor an answer.
 */
@Component
public class Participation {

    private final JdbcClient jdbc;

    Participation(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether somebody has taken part. */
    public boolean has(String subject, SurveyWindow window) {
        return jdbc.sql("select exists (select 1 from survey_participation where mark = :mark)")
                .param("mark", mark(subject, window))
                .query(Boolean.class)
                .single();
    }

    /**
     * Notes that somebody takes part, in the transaction of their answers.
     *
     * @return false when they have before
     */
    public boolean note(String subject, SurveyWindow window) {
        return jdbc.sql("insert into survey_participation (mark) values (:mark) on conflict do nothing")
                        .param("mark", mark(subject, window))
                        .update()
                == 1;
    }

    private static String mark(String subject, SurveyWindow window) {
        try {
            byte[] text = (window.period() + "|" + subject).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}

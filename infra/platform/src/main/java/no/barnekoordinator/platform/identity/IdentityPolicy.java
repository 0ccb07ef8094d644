package no.barnekoordinator.platform.identity;

import java.time.LocalDate;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which persons' numbers this installation may hold. Bound to {@code barnekoordinator.identity}.
 *
 * @param syntheticOnly whether only test persons' numbers are accepted; true unless production says otherwise, so that
 *     a forgotten setting never lets a living person's number in
 */
@ConfigurationProperties("barnekoordinator.identity")
public record IdentityPolicy(@DefaultValue("true") boolean syntheticOnly) {

    /**
     * Reads a national identity number or D-number and holds it against the policy.
     *
     * @param text eleven digits, spaces allowed
     * @param today the date in Norway
     * @throws IdentityRefusedException with the reason; its message never contains the number
     */
    public NationalIdentityNumber accept(String text, LocalDate today) {
        NationalIdentityNumber number = NationalIdentityNumber.parse(text, today);
        if (syntheticOnly && !number.isSynthetic()) {
            throw new IdentityRefusedException(RefusalReason.NOT_SYNTHETIC);
        }
        return number;
    }
}

package no.barnekoordinator.contracts;

import java.util.Arrays;
import java.util.Optional;

/** What a signed-in person or system may be; the values of the token claim {@code roles}. */
public enum Role {
    FAMILY("family"),
    YOUTH("youth"),
    REFERRER("referrer"),
    ASSESSOR("assessor"),
    DECISION_MAKER("decision-maker"),
    COORDINATOR("coordinator"),
    SERVICE_CONTACT("service-contact"),
    COMPLAINT_HANDLER("complaint-handler"),
    SUPERVISOR("supervisor"),
    COUNTY_GOVERNOR("county-governor"),
    ANALYST("analyst"),
    AUDITOR("auditor"),
    INTEGRATION("integration"),
    OPERATOR("operator");

    private final String claim;

    Role(String claim) {
        this.claim = claim;
    }

    /** The text used in tokens, for example {@code county-governor}. */
    public String claim() {
        return claim;
    }

    /** The role of a token claim; empty for a claim this system does not know. */
    public static Optional<Role> ofClaim(String claim) {
        return Arrays.stream(values()).filter(role -> role.claim.equals(claim)).findFirst();
    }
}

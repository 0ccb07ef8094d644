package no.barnekoordinator.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class IdentityPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private final ApplicationContextRunner context = new ApplicationContextRunner().withUserConfiguration(Bound.class);
    private final String synthetic = Numbers.with("158116", 500);

    /** Looks like a living person's number to the policy, and can be nobody's: born in 1860. */
    private final String realLooking = Numbers.with("010160", 500);

    @Test
    void withoutAnySettingOnlySyntheticNumbersAreAccepted() {
        context.run(started -> {
            IdentityPolicy policy = started.getBean(IdentityPolicy.class);
            assertThat(policy.syntheticOnly()).isTrue();
            assertThat(policy.accept(synthetic, TODAY).reveal()).isEqualTo(synthetic);
            assertThatExceptionOfType(IdentityRefusedException.class)
                    .isThrownBy(() -> policy.accept(realLooking, TODAY))
                    .withMessageNotContaining(realLooking)
                    .extracting(IdentityRefusedException::reason)
                    .isEqualTo(RefusalReason.NOT_SYNTHETIC);
        });
    }

    @Test
    void productionSaysSoInItsSettings() {
        context.withPropertyValues("barnekoordinator.identity.synthetic-only=false")
                .run(started -> assertThat(started.getBean(IdentityPolicy.class)
                                .accept(realLooking, TODAY)
                                .isSynthetic())
                        .isFalse());
    }

    @Test
    void aSlipIsCalledASlipBeforeThePolicyIsAsked() {
        String slipped = realLooking.substring(0, 10) + (realLooking.charAt(10) == '0' ? '1' : '0');

        assertThatExceptionOfType(IdentityRefusedException.class)
                .isThrownBy(() -> new IdentityPolicy(true).accept(slipped, TODAY))
                .extracting(IdentityRefusedException::reason)
                .isEqualTo(RefusalReason.WRONG_CHECK_DIGITS);
    }

    @Test
    void theReasonHasAKeyForTheMessageBundles() {
        assertThat(RefusalReason.NOT_SYNTHETIC.messageKey()).isEqualTo("identity.refused.not-synthetic");
    }

    @EnableConfigurationProperties(IdentityPolicy.class)
    static class Bound {}
}

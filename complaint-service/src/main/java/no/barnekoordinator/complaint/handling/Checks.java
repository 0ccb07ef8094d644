package no.barnekoordinator.complaint.handling;

import static no.barnekoordinator.contracts.complaint.CheckFinding.MET;
import static no.barnekoordinator.contracts.complaint.CheckFinding.NOT_MET;

import java.util.ArrayList;
import java.util.List;
import no.barnekoordinator.contracts.complaint.CheckFinding;
import no.barnekoordinator.contracts.complaint.LatenessJudgement;
import no.barnekoordinator.platform.command.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What has been found of a complaint's form, and what must be put right before it is looked into. The same for the
 * aggregate, which refuses, and for the page, which says it beforehand.
 *
 * @param lateness what was made of a late one; null while nobody has judged it, and when it is in time
 */
public record Checks(
        CheckFinding standing,
        CheckFinding signature,
        CheckFinding authority,
        CheckFinding deadline,
        @Nullable LatenessJudgement lateness) {

    /** Slugs of everything that is in the way; empty when nothing is. */
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (standing == NOT_MET) {
            missing.add("standing-missing");
        } else if (standing != MET) {
            missing.add("standing-not-judged");
        }
        if (signature != MET) {
            missing.add("signature-missing");
        }
        if (authority != MET) {
            missing.add("authority-missing");
        }
        if (isLate() && lateness == null) {
            missing.add("lateness-not-judged");
        }
        if (lateness == LatenessJudgement.REFUSED) {
            missing.add("lateness-refused");
        }
        return missing;
    }

    /** Whether it came after the last day. */
    public boolean isLate() {
        return deadline == NOT_MET;
    }

    /** @throws Refusal with the first of what is in the way */
    void mustBeInOrder() {
        missing().stream().findFirst().ifPresent(slug -> {
            throw Refusal.conflict(slug);
        });
    }

    Checks judged(LatenessJudgement judgement) {
        return new Checks(standing, signature, authority, deadline, judgement);
    }

    Checks found(
            @Nullable CheckFinding newStanding,
            @Nullable CheckFinding newSignature,
            @Nullable CheckFinding newAuthority) {
        return new Checks(
                newStanding == null ? standing : newStanding,
                newSignature == null ? signature : newSignature,
                newAuthority == null ? authority : newAuthority,
                deadline,
                lateness);
    }
}

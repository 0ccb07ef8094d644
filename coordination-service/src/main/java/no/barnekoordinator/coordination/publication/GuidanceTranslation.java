package no.barnekoordinator.coordination.publication;

import no.barnekoordinator.contracts.Contract;
import no.barnekoordinator.contracts.coordination.GuidanceGivenV1;
import no.barnekoordinator.contracts.coordination.ReferralMadeV1;
import no.barnekoordinator.coordination.handling.event.DirectoryEntryListed;
import no.barnekoordinator.coordination.handling.event.DirectoryEntryRetired;
import no.barnekoordinator.coordination.handling.event.GuidanceEvent;
import no.barnekoordinator.coordination.handling.event.GuidanceGiven;
import no.barnekoordinator.coordination.handling.event.ReferralMade;
import org.jspecify.annotations.Nullable;

/** What is told of guidance: that it was given, and about what sort of thing. */
final class GuidanceTranslation {

    private GuidanceTranslation() {}

    static @Nullable Contract contractOf(GuidanceEvent event) {
        return switch (event) {
            case GuidanceGiven e -> new GuidanceGivenV1(e.caseId(), e.topic(), e.municipality(), e.happenedAt());
            case ReferralMade e -> new ReferralMadeV1(e.caseId(), e.topic(), e.municipality(), e.happenedAt());
            // A municipality's directory is its own.
            case DirectoryEntryListed e -> null;
            case DirectoryEntryRetired e -> null;
        };
    }
}

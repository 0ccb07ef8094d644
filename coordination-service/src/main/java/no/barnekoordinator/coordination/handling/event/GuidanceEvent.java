package no.barnekoordinator.coordination.handling.event;

/** A fact about guidance: what families were told, and what there is to tell of. */
public sealed interface GuidanceEvent extends CoordinationEvent
        permits GuidanceGiven, ReferralMade, DirectoryEntryListed, DirectoryEntryRetired {}

package no.barnekoordinator.contracts.request;

/** Age when heard: from 7 the child is heard, from 12 given great weight, from 16 of own health consent. */
public enum AgeBand {
    UNDER_7,
    FROM_7,
    FROM_12,
    FROM_16,
    ADULT
}

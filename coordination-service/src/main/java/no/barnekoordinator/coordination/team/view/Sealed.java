package no.barnekoordinator.coordination.team.view;

/** What the sealed columns are bound to. */
final class Sealed {

    static final String NAME = "team.name";
    static final String SUBJECT = "team.subject";
    static final String BORN = "team.born";
    static final String ORGANISATION = "team.organisation";
    static final String PURPOSE = "team.purpose";

    private Sealed() {}
}

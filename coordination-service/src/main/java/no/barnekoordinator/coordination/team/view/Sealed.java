package no.barnekoordinator.coordination.team.view;

/** What the sealed columns are bound to. */
final class Sealed {

    static final String NAME = "team.name";
    static final String SUBJECT = "team.subject";
    static final String BORN = "team.born";
    static final String NUMBER = "team.number";
    static final String ADDRESS = "team.address";
    static final String LANGUAGE = "team.language";
    static final String ORGANISATION = "team.organisation";
    static final String PURPOSE = "team.purpose";
    static final String DESTINATION = "team.moving-to";

    static final String INSTRUCTION = "team.instruction";
    static final String HINDRANCE = "team.hindrance";

    private Sealed() {}
}

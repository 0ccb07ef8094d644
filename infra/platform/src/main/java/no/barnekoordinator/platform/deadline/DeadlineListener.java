package no.barnekoordinator.platform.deadline;

/** What to do when a deadline has come; usually sends a command and lets the aggregate decide. */
public interface DeadlineListener {

    /** Which deadlines this listener is woken for; see {@link Deadlines#set}. */
    String kind();

    /** The time has come. May be called more than once for the same deadline. */
    void due(String target);
}

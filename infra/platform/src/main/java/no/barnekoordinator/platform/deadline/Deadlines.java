package no.barnekoordinator.platform.deadline;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceNotFoundException;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Wakes a {@link DeadlineListener} when a time has come. The row only wakes; whether the time was kept is decided by
 * the aggregate.
 *
 * <p>Set and cancelled in the caller's transaction. Delivered at least once, also after a restart.
 */
public final class Deadlines {

    private static final Logger log = LoggerFactory.getLogger(Deadlines.class);

    static final String TASK = "deadline";
    private static final String SEPARATOR = "|";

    private final SchedulerClient client;

    public Deadlines(SchedulerClient client) {
        this.client = client;
    }

    /**
     * Sets a deadline, or moves it.
     *
     * @param kind which listener to wake; must not contain {@code |}
     * @param target what the listener is told, typically the id of an aggregate
     */
    public void set(String kind, String target, Instant due) {
        TaskInstanceId instance = instance(kind, target);
        if (!client.scheduleIfNotExists(new TaskInstance<Void>(TASK, instance.getId()), due)) {
            client.reschedule(instance, due);
        }
    }

    /** Forgets a deadline; one that is not set, or is being delivered just now, is fine. */
    public void cancel(String kind, String target) {
        TaskInstanceId instance = instance(kind, target);
        try {
            client.getScheduledExecution(instance).ifPresent(found -> client.cancel(instance));
        } catch (TaskInstanceNotFoundException | TaskInstanceCurrentlyExecutingException tooLate) {
            // Delivered between the two: the listener finds that there is nothing to do, as it does when woken twice.
            log.debug("Deadline {} of {} came before it was cancelled", kind, target);
        }
    }

    private static TaskInstanceId instance(String kind, String target) {
        return TaskInstanceId.of(TASK, kind + SEPARATOR + target);
    }

    static String kindOf(String instance) {
        return instance.substring(0, instance.indexOf(SEPARATOR));
    }

    static String targetOf(String instance) {
        return instance.substring(instance.indexOf(SEPARATOR) + 1);
    }
}

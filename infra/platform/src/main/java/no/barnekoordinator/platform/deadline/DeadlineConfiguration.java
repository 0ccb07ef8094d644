package no.barnekoordinator.platform.deadline;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import no.barnekoordinator.platform.PlatformSettings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** Assembles the scheduler (db-scheduler), on this service's clock. */
@Configuration(proxyBeanMethods = false)
public class DeadlineConfiguration {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
    private static final int THREADS = 2;

    @Bean
    OneTimeTask<Void> deadlineTask(ObjectProvider<DeadlineListener> listeners) {
        return Tasks.oneTime(Deadlines.TASK)
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(FIRST_PAUSE))
                .execute((instance, context) -> {
                    Map<String, DeadlineListener> byKind =
                            listeners.stream().collect(Collectors.toMap(DeadlineListener::kind, Function.identity()));
                    DeadlineListener listener = byKind.get(Deadlines.kindOf(instance.getId()));
                    if (listener == null) {
                        throw new IllegalStateException("No listener for deadline " + instance.getId());
                    }
                    listener.due(Deadlines.targetOf(instance.getId()));
                });
    }

    /** Sets deadlines in the caller's transaction. */
    @Bean
    Deadlines deadlines(DataSource dataSource, OneTimeTask<Void> deadlineTask) {
        return new Deadlines(
                SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(dataSource), deadlineTask)
                        .build());
    }

    @Bean(destroyMethod = "stop")
    Scheduler deadlineScheduler(
            DataSource dataSource, OneTimeTask<Void> deadlineTask, Clock clock, PlatformSettings settings) {
        return Scheduler.create(dataSource, deadlineTask)
                .threads(THREADS)
                .pollingInterval(Duration.ofMillis(settings.deadlines().everyMillis()))
                .clock(clock::instant)
                .build();
    }

    @Bean
    StartWhenReady startSchedulerWhenReady(Scheduler scheduler) {
        return new StartWhenReady(scheduler);
    }

    /** Deadlines are delivered only when the whole service stands. */
    static final class StartWhenReady {

        private final Scheduler scheduler;

        StartWhenReady(Scheduler scheduler) {
            this.scheduler = scheduler;
        }

        @EventListener
        void start(ApplicationReadyEvent ready) {
            scheduler.start();
        }
    }
}

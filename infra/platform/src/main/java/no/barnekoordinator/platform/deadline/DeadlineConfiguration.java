package no.barnekoordinator.platform.deadline;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import no.barnekoordinator.platform.PlatformSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** Assembles the scheduler (db-scheduler), on this service's clock. */
@Configuration(proxyBeanMethods = false)
public class DeadlineConfiguration {

    private static final Logger log = LoggerFactory.getLogger(DeadlineConfiguration.class);

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
    Heart startSchedulerWhenReady(Scheduler scheduler, PlatformSettings settings) {
        return new Heart(scheduler, settings.deadlines().everyMillis());
    }

    /**
     * Starts the scheduler when the whole service stands, and makes it look at real intervals. By itself it waits on
     * the service's clock: were that put back, by a correction or in a test, it would look again only when the clock
     * had caught up.
     */
    static final class Heart implements DisposableBean {

        private final Scheduler scheduler;
        private final long everyMillis;
        private final ScheduledExecutorService beat = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("deadline-heartbeat").factory());

        Heart(Scheduler scheduler, long everyMillis) {
            this.scheduler = scheduler;
            this.everyMillis = everyMillis;
        }

        @EventListener
        void start(ApplicationReadyEvent ready) {
            scheduler.start();
            ScheduledFuture<?> beating = beat.scheduleWithFixedDelay(
                    scheduler::triggerCheckForDueExecutions, everyMillis, everyMillis, TimeUnit.MILLISECONDS);
            log.debug("Deadlines are looked for every {} ms; stopped: {}", everyMillis, beating.isCancelled());
        }

        @Override
        public void destroy() {
            beat.shutdownNow();
        }
    }
}

package no.barnekoordinator.local.command;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import no.barnekoordinator.local.home.Layout;
import no.barnekoordinator.local.home.Refusal;
import no.barnekoordinator.local.process.Console;
import no.barnekoordinator.local.process.Part;
import no.barnekoordinator.local.process.Supervised;

/** All parts while they run: started together as far as they do not need each other, and stopped in order. */
final class RunningSystem implements AutoCloseable {

    private final Console console;
    private final List<Supervised> stores;
    private final Supervised issuer;
    private final List<Supervised> services;
    private final Supervised gateway;
    private boolean closed;

    RunningSystem(Parts parts, Layout layout, Console console) {
        this.console = console;
        this.stores = supervised(parts.stores(), layout, console);
        this.issuer = new Supervised(parts.issuer(), layout, console);
        this.services = supervised(parts.services(), layout, console);
        this.gateway = new Supervised(parts.gateway(), layout, console);
    }

    /**
     * Starts everything.
     *
     * @return how long it took until all of it served
     * @throws Refusal when a part does not come to serve
     * @throws IOException when a part cannot be started at all
     */
    Duration start() throws IOException, InterruptedException {
        long begun = System.nanoTime();
        CountDownLatch storesToCome = new CountDownLatch(stores.size());
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletionService<String> started = new ExecutorCompletionService<>(executor);
            stores.forEach(store -> started.submit(() -> {
                String line = start(store);
                storesToCome.countDown();
                return line;
            }));
            // Half of the machine idles while the stores start; these two need nothing of them.
            started.submit(() -> start(issuer));
            started.submit(() -> start(gateway));
            services.forEach(service -> started.submit(() -> {
                storesToCome.await();
                return start(service);
            }));
            sayAsTheyCome(started, executor);
        }
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    /** Stops everything; a second call only waits for the first. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        console.endBar();
        console.line("Stopping …");
        stopAll(List.of(gateway));
        stopAll(services);
        stopAll(List.of(issuer));
        // One after the other: what is still being written goes to Kafka first and to PostgreSQL last.
        stores.reversed().forEach(store -> stopAll(List.of(store)));
        console.line("Stopped.");
    }

    private void sayAsTheyCome(CompletionService<String> started, ExecutorService executor)
            throws IOException, InterruptedException {
        int parts = stores.size() + services.size() + 2;
        try {
            for (int i = 0; i < parts; i++) {
                console.line(started.take().get());
            }
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case Refusal refusal -> throw refusal;
                case IOException failure -> throw failure;
                case InterruptedException interruption -> throw interruption;
                case null, default -> throw new IllegalStateException(e);
            }
        } finally {
            // When one did not come up, the others need not either.
            executor.shutdownNow();
        }
    }

    private static String start(Supervised part) throws IOException, InterruptedException {
        return "  %-22s serves after %8s   %s".formatted(part.name(), Console.seconds(part.start()), part.address());
    }

    private void stopAll(List<Supervised> group) {
        List<Thread> stops = group.stream()
                .map(part -> Thread.ofVirtual().name(part.name() + "-stop").start(() -> stop(part)))
                .toList();
        for (Thread stop : stops) {
            try {
                stop.join();
            } catch (InterruptedException _) {
                // Being told to hurry changes nothing: a part left behind would hold its port.
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void stop(Supervised part) {
        try {
            part.stop();
        } catch (IOException e) {
            console.line("Cannot remove the note of " + part.name() + ": " + e.getMessage());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<Supervised> supervised(List<? extends Part> parts, Layout layout, Console console) {
        return parts.stream().map(part -> new Supervised(part, layout, console)).toList();
    }
}

package no.barnekoordinator.local.command;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import no.barnekoordinator.local.home.Layout;
import no.barnekoordinator.local.home.Refusal;
import no.barnekoordinator.local.process.Console;
import no.barnekoordinator.local.process.Part;
import no.barnekoordinator.local.process.Supervised;

/** All parts while they run: started in order, several at a time, and stopped in the opposite order. */
final class RunningSystem implements AutoCloseable {

    private final Console console;
    private final List<Supervised> foundation;
    private final List<Supervised> services;
    private final List<Part> parts;
    private boolean closed;

    RunningSystem(Parts parts, Layout layout, Console console) {
        this.console = console;
        this.parts = parts.all();
        this.foundation = supervised(parts.foundation(), layout, console);
        this.services = supervised(parts.services(), layout, console);
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
        startAll(foundation, foundation.size());
        startAll(services, services.size());
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
        stopAll(services.reversed());
        // One after the other: what is still being written goes to Kafka first and to PostgreSQL last.
        foundation.reversed().forEach(part -> stopAll(List.of(part)));
        console.line("Stopped.");
    }

    private void startAll(List<Supervised> group, int atOnce) throws IOException, InterruptedException {
        Semaphore turns = new Semaphore(atOnce);
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletionService<String> started = new ExecutorCompletionService<>(executor);
            for (Supervised part : group) {
                started.submit(() -> start(part, turns));
            }
            for (int i = 0; i < group.size(); i++) {
                console.line(started.take().get());
            }
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case Refusal refusal -> throw refusal;
                case IOException failure -> throw failure;
                case InterruptedException interruption -> throw interruption;
                case null, default -> throw new IllegalStateException(e);
            }
        }
    }

    private String start(Supervised part, Semaphore turns) throws IOException, InterruptedException {
        turns.acquire();
        try {
            return "  %-22s serves after %8s   %s"
                    .formatted(part.name(), Console.seconds(part.start()), address(part.name()));
        } finally {
            turns.release();
        }
    }

    private String address(String name) {
        return parts.stream()
                .filter(part -> part.name().equals(name))
                .map(Part::address)
                .findFirst()
                .orElseThrow();
    }

    private void stopAll(List<Supervised> group) {
        List<Thread> stops = new ArrayList<>();
        for (Supervised part : group) {
            stops.add(Thread.ofVirtual().name(part.name() + "-stop").start(() -> stop(part)));
        }
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

package no.barnekoordinator.platform.command;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import no.barnekoordinator.platform.id.Ids;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.jspecify.annotations.Nullable;

/** Sends a command and waits for its effect; an exception of the handler comes back as it was thrown. */
public final class Commands {

    private final CommandBus bus;
    private final Ids ids;

    public Commands(CommandBus bus, Ids ids) {
        this.bus = bus;
        this.ids = ids;
    }

    /**
     * Sends a command on behalf of {@code origin}.
     *
     * @return what the handler returned; the aggregate's id for a creating command
     * @throws Refusal when a rule says no, nothing has that id, or the expected version is an older one
     */
    public @Nullable Object send(Object command, Origin origin) {
        CompletableFuture<@Nullable Object> answer = new CompletableFuture<>();
        CommandMessage<Object> message =
                GenericCommandMessage.asCommandMessage(command).andMetaData(origin.asMetaData());
        bus.dispatch(message, (CommandMessage<?> sent, CommandResultMessage<?> result) -> {
            if (result.isExceptional()) {
                answer.completeExceptionally(result.exceptionResult());
            } else {
                answer.complete(result.getPayload());
            }
        });
        try {
            return answer.join();
        } catch (CompletionException e) {
            throw translated(e.getCause());
        }
    }

    /** Sends a command by the service itself, beginning a new chain of events. */
    public @Nullable Object sendAsSystem(Object command, String service, String purpose) {
        return send(command, Origin.system(service, purpose, ids.next().toString(), null));
    }

    private static RuntimeException translated(@Nullable Throwable cause) {
        return switch (cause) {
            case ConflictingAggregateVersionException stale -> Refusal.stale();
            case AggregateNotFoundException missing -> Refusal.notFound();
            case RuntimeException unchecked -> unchecked;
            case null, default -> new IllegalStateException(cause);
        };
    }
}

package no.barnekoordinator.platform.store;

import java.sql.SQLException;
import java.util.function.Supplier;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.ResultMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;

/**
 * One transaction around commands and rows of our own. Commands sent inside join it; what they append is committed with
 * the rest, and the readers of the stream are woken after that commit.
 */
public final class UnitsOfWork {

    private static final int ATTEMPTS = 5;

    private final TransactionManager transactions;

    public UnitsOfWork(TransactionManager transactions) {
        this.transactions = transactions;
    }

    /** Runs an effect in one transaction; see {@link #call}. */
    public void run(Runnable effect) {
        call(() -> {
            effect.run();
            return true;
        });
    }

    /**
     * Runs an effect in one transaction. When another transaction got in between, it is tried again in a new one, so
     * the effect must not do anything outside the database.
     *
     * @throws RuntimeException what the effect threw; nothing of it is then stored
     */
    public <R> R call(Supplier<R> effect) {
        for (int attempt = 1; ; attempt++) {
            try {
                return once(effect);
            } catch (RuntimeException e) {
                if (attempt == ATTEMPTS || !someoneGotInBetween(e)) {
                    throw e;
                }
            }
        }
    }

    private <R> R once(Supplier<R> effect) {
        UnitOfWork<GenericMessage<String>> unitOfWork = DefaultUnitOfWork.startAndGet(new GenericMessage<>("effect"));
        unitOfWork.attachTransaction(transactions);
        ResultMessage<R> result = unitOfWork.executeWithResult(effect::get, RollbackConfigurationType.ANY_THROWABLE);
        if (result.isExceptional()) {
            throw result.exceptionResult() instanceof RuntimeException unchecked
                    ? unchecked
                    : new IllegalStateException(result.exceptionResult());
        }
        return result.getPayload();
    }

    private static boolean someoneGotInBetween(@Nullable Throwable e) {
        return switch (e) {
            case null -> false;
            case ConcurrencyException axon -> true;
            case ConcurrencyFailureException spring -> true;
            case SQLException sql when "40001".equals(sql.getSQLState()) -> true;
            default -> someoneGotInBetween(e.getCause());
        };
    }
}

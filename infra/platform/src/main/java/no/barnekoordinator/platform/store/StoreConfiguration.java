package no.barnekoordinator.platform.store;

import java.time.Clock;
import java.util.Objects;
import javax.sql.DataSource;
import no.barnekoordinator.platform.command.Commands;
import no.barnekoordinator.platform.command.EventEnvelope;
import no.barnekoordinator.platform.command.OriginCorrelation;
import no.barnekoordinator.platform.event.EventSerializer;
import no.barnekoordinator.platform.event.EventTypes;
import no.barnekoordinator.platform.id.Ids;
import no.barnekoordinator.platform.publication.PublicationSettings;
import no.barnekoordinator.platform.secrecy.Sealer;
import no.barnekoordinator.platform.view.CaughtUp;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcSQLErrorCodesResolver;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Assembles the event store. Explicit where Axon 4.13 beside Boot 4 would quietly choose something weaker. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
public class StoreConfiguration {

    /** Events per transaction of a processor; a replay with batches of one is five times slower. */
    private static final int BATCH = 500;

    /** Name of the rule by which long streams get snapshots, as an aggregate names it. */
    public static final String LONG_STREAMS = "longStreams";

    /** Without this bean Axon's auto-configuration falls back to no transactions at all, silently. */
    @Bean
    public TransactionManager axonTransactionManager(PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    @Bean
    public ConnectionProvider connectionProvider(DataSource dataSource) {
        return new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(dataSource));
    }

    @Bean
    public PersistenceExceptionResolver persistenceExceptionResolver() {
        return new JdbcSQLErrorCodesResolver();
    }

    /** One serializer for everything Axon writes; Axon asks for it by three names. */
    @Bean
    @Primary
    public Serializer serializer(EventTypes types, Sealer sealer) {
        return new EventSerializer(types, sealer);
    }

    @Bean
    @Qualifier("eventSerializer")
    public Serializer eventSerializer(@Qualifier("serializer") Serializer serializer) {
        return serializer;
    }

    @Bean
    @Qualifier("messageSerializer")
    public Serializer messageSerializer(@Qualifier("serializer") Serializer serializer) {
        return serializer;
    }

    @Bean
    public CommitOrderedEventStorageEngine eventStorageEngine(
            @Qualifier("eventSerializer") Serializer serializer,
            Configuration configuration,
            ConnectionProvider connections,
            TransactionManager transactions,
            PersistenceExceptionResolver exceptions) {
        return new CommitOrderedEventStorageEngine(
                serializer, configuration.upcasterChain(), connections, transactions, exceptions);
    }

    /**
     * For aggregates whose stream can grow long: after so many events what they have come to is kept, and read instead
     * of them. The newest such snapshot of a stream is enough.
     */
    @Bean(LONG_STREAMS)
    public SnapshotTriggerDefinition snapshotTriggerDefinition(
            Snapshotter snapshotter, @Value("${barnekoordinator.store.snapshot-after:100}") int events) {
        return new EventCountSnapshotTriggerDefinition(snapshotter, events);
    }

    @Bean
    public WakingStreams wakingStreams(EventStorageEngine engine) {
        return WakingStreams.of(engine);
    }

    @Bean(name = "eventBus")
    @Qualifier("eventStore")
    public EmbeddedEventStore eventStore(
            EventStorageEngine engine, WakingStreams streams, Configuration configuration, Clock clock) {
        // The time an event is recorded is this service's time, also when that is a test's.
        GenericEventMessage.clock = clock;
        EmbeddedEventStore store = new WakingEventStore(
                EmbeddedEventStore.builder()
                        .storageEngine(engine)
                        .messageMonitor(configuration.messageMonitor(EmbeddedEventStore.class, "eventStore")),
                streams);
        store.registerDispatchInterceptor(new EventEnvelope());
        return store;
    }

    @Bean
    public TokenStore tokenStore(ConnectionProvider connections, @Qualifier("eventSerializer") Serializer serializer) {
        return JdbcTokenStore.builder()
                .connectionProvider(connections)
                .serializer(serializer)
                .contentType(byte[].class)
                .schema(TokenSchema.builder()
                        .setTokenTable("token_entry")
                        .setProcessorNameColumn("processor_name")
                        .setTokenTypeColumn("token_type")
                        .build())
                .build();
    }

    @Bean
    public OriginCorrelation originCorrelation(PublicationSettings settings) {
        return new OriginCorrelation(settings.service());
    }

    /**
     * Pooled processors, one segment each so that order is kept; a failing handler is tried again, never passed over.
     */
    @Bean
    public ConfigurerModule processors(ObjectProvider<WakingStreams> streams) {
        // Asked for when a processor starts: the streams stand on the configuration this is a part of.
        return configurer -> configurer.eventProcessing(processing -> processing
                .configureDefaultStreamableMessageSource(configuration -> streams.getObject())
                .usingPooledStreamingEventProcessors((configuration, builder) -> builder.initialSegmentCount(1)
                        .batchSize(BATCH)
                        // How long to wait after a fault is real time: a service's clock that is put back, in a test or
                        // by a
                        // correction, would keep a processor waiting until it had caught up.
                        .clock(Clock.systemUTC())
                        .enableCoordinatorClaimExtension()
                        .initialToken(
                                source -> Objects.requireNonNullElse(source.createTailToken(), CommitOrderToken.START)))
                .registerDefaultListenerInvocationErrorHandler(configuration -> PropagatingErrorHandler.instance())
                .registerDefaultErrorHandler(configuration -> PropagatingErrorHandler.instance()));
    }

    @Bean
    public Streams streams(JdbcClient jdbc) {
        return new Streams(jdbc);
    }

    @Bean
    public UnitsOfWork unitsOfWork(TransactionManager transactions) {
        return new UnitsOfWork(transactions);
    }

    @Bean
    public Commands commands(CommandBus bus, Ids ids) {
        return new Commands(bus, ids);
    }

    @Bean
    public CaughtUp caughtUp(EventProcessingConfiguration processing, CommitOrderedEventStorageEngine engine) {
        return new CaughtUp(processing, engine::newest);
    }
}

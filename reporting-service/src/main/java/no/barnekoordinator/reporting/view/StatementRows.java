package no.barnekoordinator.reporting.view;

import no.barnekoordinator.contracts.reporting.PopulationImportedV1;
import no.barnekoordinator.contracts.reporting.StatementMadeV1;

/** What is stated of a municipality without being counted: its own statements, and how many children it has. */
final class StatementRows {

    private final Rows rows;

    StatementRows(Rows rows) {
        this.rows = rows;
    }

    /** Every revision has its row; the highest one stands. */
    void on(StatementMadeV1 fact) {
        Upsert.into(rows, "statement_view")
                .key("figure_id", fact.figureId())
                .key("revision", fact.revision())
                .with("municipality", fact.municipality())
                .with("topic", fact.topic())
                .with("year", fact.year())
                .with("value", fact.value())
                .with("source", fact.source())
                .with("as_of", fact.asOf())
                .with("stated_at", fact.happenedAt())
                .write();
    }

    void on(PopulationImportedV1 fact) {
        Upsert.into(rows, "population_view")
                .key("population_id", fact.populationId())
                .key("municipality", fact.municipality())
                .key("revision", fact.revision())
                .with("year", fact.year())
                .with("children", fact.children())
                .with("source", fact.source())
                .with("published_on", fact.publishedOn())
                .with("imported_at", fact.happenedAt())
                .write();
    }
}

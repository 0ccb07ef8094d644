package no.barnekoordinator.request.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import no.barnekoordinator.platform.view.CaughtUp;
import no.barnekoordinator.request.RequestServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SeeingWhatOneJustWroteTest extends RequestServiceTest {

    @Autowired
    private CaughtUp caughtUp;

    @Autowired
    private DataSource dataSource;

    @Test
    void a_view_that_waits_for_an_older_transaction_is_not_taken_for_caught_up() throws SQLException {
        try (Connection older = dataSource.getConnection()) {
            older.setAutoCommit(false);
            try (Statement statement = older.createStatement()) {
                statement.execute("select pg_current_xact_id()");
            }
            String request = received();

            assertThat(caughtUp.await(Worklist.PROCESSOR)).isFalse();

            older.rollback();
            assertThat(caughtUp.await(Worklist.PROCESSOR)).isTrue();
            assertThat(get("/api/v1/requests/" + request, ASSESSOR).status().value())
                    .isEqualTo(200);
        }
    }
}

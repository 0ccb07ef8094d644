package no.barnekoordinator.testing;

import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A database of one test class, with the two roles a service has in production.
 *
 * @param jdbcUrl where it is, without user and password
 * @param ownerUser owns the database and may create schema objects; runs the migrations
 * @param ownerPassword the owner's password
 * @param appUser the running service: may connect and use schema {@code public}, and owns nothing. What it may do with
 *     a table is granted by the migration that creates it, to the Flyway placeholder <code>${appRole}</code>
 * @param appPassword the running service's password
 */
public record TestDatabase(String jdbcUrl, String ownerUser, String ownerPassword, String appUser, String appPassword) {

    /** What it is called on its server. */
    public String name() {
        return jdbcUrl.substring(jdbcUrl.lastIndexOf('/') + 1);
    }

    /** Unpooled connections of the owner. */
    public DataSource ownerDataSource() {
        return dataSource(ownerUser, ownerPassword);
    }

    /** Unpooled connections of the running service's role. */
    public DataSource appDataSource() {
        return dataSource(appUser, appPassword);
    }

    /** The database as Spring Boot's properties: data source as the app role, Flyway as the owner, the placeholder. */
    public Map<String, String> springProperties() {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("spring.datasource.url", jdbcUrl);
        properties.put("spring.datasource.username", appUser);
        properties.put("spring.datasource.password", appPassword);
        properties.put("spring.flyway.url", jdbcUrl);
        properties.put("spring.flyway.user", ownerUser);
        properties.put("spring.flyway.password", ownerPassword);
        properties.put("spring.flyway.placeholders.appRole", appUser);
        return properties;
    }

    private DataSource dataSource(String user, String password) {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setUrl(jdbcUrl);
        dataSource.setUser(user);
        dataSource.setPassword(password);
        return dataSource;
    }
}

/** PostgreSQL as a process of its own, durable, with the databases and roles of the services. */
@NullMarked
package no.barnekoordinator.local.postgres;

import org.jspecify.annotations.NullMarked;

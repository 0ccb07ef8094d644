/** The append-only event store on PostgreSQL, read in commit order. */
@NullMarked
package no.barnekoordinator.platform.store;

import org.jspecify.annotations.NullMarked;

/** Who has looked at a case, in which task: kept as long as the record, and shown to the family. */
@NullMarked
package no.barnekoordinator.coordination.accesslog;

import org.jspecify.annotations.NullMarked;

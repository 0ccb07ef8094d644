/**
 * Which parts of a case a person may read and do something with: asked by the rooms, answered by the one of the cases.
 */
@NullMarked
package no.barnekoordinator.coordination.reader;

import org.jspecify.annotations.NullMarked;

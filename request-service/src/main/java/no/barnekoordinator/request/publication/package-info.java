/** What the request service tells the others. */
@NullMarked
package no.barnekoordinator.request.publication;

import org.jspecify.annotations.NullMarked;

/** Where a family begins: the public pages. */
@NullMarked
package no.barnekoordinator.request.asking;

import org.jspecify.annotations.NullMarked;

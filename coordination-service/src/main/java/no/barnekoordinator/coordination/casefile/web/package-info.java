/** Family cases over HTTP, and the pages of the unit, the coordinator and the family. */
@NullMarked
package no.barnekoordinator.coordination.casefile.web;

import org.jspecify.annotations.NullMarked;

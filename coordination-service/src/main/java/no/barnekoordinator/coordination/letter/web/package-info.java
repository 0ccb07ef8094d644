/** Letters to a family, for those who see to them. */
@NullMarked
package no.barnekoordinator.coordination.letter.web;

import org.jspecify.annotations.NullMarked;

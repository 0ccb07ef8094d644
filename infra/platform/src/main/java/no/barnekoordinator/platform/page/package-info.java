/**
 * What every page needs before it says anything of its own: language, frame, dates and figures in words, form problems.
 */
@NullMarked
package no.barnekoordinator.platform.page;

import org.jspecify.annotations.NullMarked;

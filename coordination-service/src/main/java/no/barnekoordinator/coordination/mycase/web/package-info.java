/** The family's and the youth's own page, gathered from what each room lets them see. */
@NullMarked
package no.barnekoordinator.coordination.mycase.web;

import org.jspecify.annotations.NullMarked;

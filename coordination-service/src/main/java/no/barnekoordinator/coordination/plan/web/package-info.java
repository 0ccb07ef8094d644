/** Individual plans on pages, over HTTP and on paper. */
@NullMarked
package no.barnekoordinator.coordination.plan.web;

import org.jspecify.annotations.NullMarked;

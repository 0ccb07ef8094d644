/** Notes each time a part of a case is opened over HTTP. */
@NullMarked
package no.barnekoordinator.coordination.accesslog.web;

import org.jspecify.annotations.NullMarked;

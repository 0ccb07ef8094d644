/** Pages of the worklist and of one request. */
@NullMarked
package no.barnekoordinator.request.worklist.web;

import org.jspecify.annotations.NullMarked;

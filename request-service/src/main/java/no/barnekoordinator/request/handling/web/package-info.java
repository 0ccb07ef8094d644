/** HTTP for handling requests. */
@NullMarked
package no.barnekoordinator.request.handling.web;

import org.jspecify.annotations.NullMarked;

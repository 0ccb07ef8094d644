/** The page of rules and deadlines. */
@NullMarked
package no.barnekoordinator.request.rules.web;

import org.jspecify.annotations.NullMarked;

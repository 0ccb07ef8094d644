/** The team and the consents of a case over HTTP, and as a page for the coordinator. */
@NullMarked
package no.barnekoordinator.coordination.team.web;

import org.jspecify.annotations.NullMarked;

/** HTTP for settling complaints. */
@NullMarked
package no.barnekoordinator.complaint.handling.web;

import org.jspecify.annotations.NullMarked;

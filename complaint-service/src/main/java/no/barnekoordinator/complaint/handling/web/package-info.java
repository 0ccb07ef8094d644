/** HTTP for settling complaints, and who may come near one. */
@NullMarked
package no.barnekoordinator.complaint.handling.web;

import org.jspecify.annotations.NullMarked;

/** HTTP for letters and case files as they were kept. */
@NullMarked
package no.barnekoordinator.complaint.letter.web;

import org.jspecify.annotations.NullMarked;

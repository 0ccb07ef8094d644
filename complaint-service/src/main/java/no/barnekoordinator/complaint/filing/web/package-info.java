/** Where a family complains: API, form and receipt. */
@NullMarked
package no.barnekoordinator.complaint.filing.web;

import org.jspecify.annotations.NullMarked;

/** The start page, the form and the receipt. */
@NullMarked
package no.barnekoordinator.request.asking.web;

import org.jspecify.annotations.NullMarked;

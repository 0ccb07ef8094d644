/** Reading letters, and seeing one before it is sent. */
@NullMarked
package no.barnekoordinator.request.letter.web;

import org.jspecify.annotations.NullMarked;

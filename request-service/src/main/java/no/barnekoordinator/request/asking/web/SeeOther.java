package no.barnekoordinator.request.asking.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;

/** Leads from a form that was taken to the next page: 303, so that going back never sends it again. */
final class SeeOther {

    private SeeOther() {}

    /** The view that leads to a path on this origin. */
    static String to(String path, HttpServletRequest request) {
        return answered("redirect:" + path, request);
    }

    /** The same for a view that is a redirect already. */
    static String answered(String redirect, HttpServletRequest request) {
        request.setAttribute(View.RESPONSE_STATUS_ATTRIBUTE, HttpStatus.SEE_OTHER);
        return redirect;
    }
}

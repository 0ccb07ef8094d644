package no.barnekoordinator.request.asking.web;

import no.barnekoordinator.platform.security.Allowed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What a child coordinator is, whether it is for us, and how to ask. */
@Controller
class StartPage {

    @GetMapping("/")
    @Allowed(everyone = true)
    String show() {
        return "start";
    }
}

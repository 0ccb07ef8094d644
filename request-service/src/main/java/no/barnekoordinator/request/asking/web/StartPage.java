package no.barnekoordinator.request.asking.web;

import jakarta.servlet.http.HttpServletRequest;
import no.barnekoordinator.platform.security.Allowed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What a child coordinator is, whether it is for us, and how to ask. */
@Controller
class StartPage {

    private final AskDrafts drafts;

    StartPage(AskDrafts drafts) {
        this.drafts = drafts;
    }

    @GetMapping("/")
    @Allowed(everyone = true)
    String show(HttpServletRequest request, Model page) {
        page.addAttribute(
                "savedAt", drafts.of(request).map(AskDrafts.Begun::savedAt).orElse(null));
        return "start";
    }
}

package no.barnekoordinator.gateway.answer;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where the servlet container sends what nobody answered: unknown paths, refused addresses, faults. */
@Controller
class ErrorAnswers implements ErrorController {

    private final Answer answer;

    ErrorAnswers(Answer answer) {
        this.answer = answer;
    }

    @RequestMapping("/error")
    void tell(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        answer.write(request, response, Problem.of(status instanceof Integer code ? code : 404));
    }
}

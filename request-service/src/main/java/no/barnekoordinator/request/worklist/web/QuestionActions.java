package no.barnekoordinator.request.worklist.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.contracts.coordination.ServiceKind;
import no.barnekoordinator.contracts.request.InformationSource;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.id.Ids;
import no.barnekoordinator.platform.security.Allowed;
import no.barnekoordinator.platform.web.Write;
import no.barnekoordinator.request.handling.AskInformation;
import no.barnekoordinator.request.handling.ReceiveInformation;
import no.barnekoordinator.request.handling.SendPreliminaryReply;
import no.barnekoordinator.request.handling.event.ConsentCapacity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The forms for what is asked of others, and what the family is told meanwhile. */
@Controller
@RequestMapping("/innboks/{requestId}")
class QuestionActions {

    /** Field of an answer: the prefix and the question's id. */
    static final String ANSWER = "answer.";

    private static final Map<String, String> OF_QUESTION = Map.of(
            "source-missing", "askSource",
            "service-missing", "askService",
            "service-asked-without-consent", "askConsentBy",
            "answer-date-missing", "askDueOn",
            "answer-date-not-in-future", "askDueOn",
            "date-not-working-day", "askDueOn",
            "question-missing", "question");

    private static final Map<String, String> OF_REPLY = Map.of(
            "expected-date-missing", "expectedOn",
            "expected-date-not-in-future", "expectedOn",
            "date-not-working-day", "expectedOn",
            "reply-reason-missing", "replyReason");

    private final RequestForms forms;
    private final Ids ids;

    QuestionActions(RequestForms forms, Ids ids) {
        this.forms = forms;
        this.ids = ids;
    }

    @PostMapping(params = "action=ask")
    @Allowed(Role.ASSESSOR)
    String ask(
            @PathVariable UUID requestId,
            @RequestParam Map<String, String> fields,
            Write write,
            Model model,
            HttpServletResponse response) {
        Sent sent = new Sent(requestId, fields, write, model, response);
        return forms.change(sent, "ask-information", OF_QUESTION, (posted, now) -> {
            InformationSource source = posted.choice("askSource", InformationSource.values(), "source-missing");
            boolean family = source == InformationSource.FAMILY;
            return new AskInformation(
                    sent.id(),
                    null,
                    ids.next(),
                    source,
                    family ? null : posted.choiceOrNull("askService", ServiceKind.values()),
                    family ? null : posted.choiceOrNull("askConsentBy", ConsentCapacity.values()),
                    posted.date("askDueOn", "answer-date-missing"),
                    posted.text("question"),
                    now);
        });
    }

    @PostMapping(params = "action=answer")
    @Allowed(Role.ASSESSOR)
    String answer(
            @PathVariable UUID requestId,
            @RequestParam Map<String, String> fields,
            Write write,
            Model model,
            HttpServletResponse response) {
        Sent sent = new Sent(requestId, fields, write, model, response);
        UUID askId = sent.posted().id("askId");
        if (askId == null) {
            throw Refusal.notFound();
        }
        return forms.change(
                sent,
                "receive-information",
                Map.of("answer-missing", ANSWER + askId),
                (posted, now) -> new ReceiveInformation(sent.id(), null, askId, posted.text(ANSWER + askId), now));
    }

    @PostMapping(params = "action=reply")
    @Allowed(Role.ASSESSOR)
    String reply(
            @PathVariable UUID requestId,
            @RequestParam Map<String, String> fields,
            Write write,
            Model model,
            HttpServletResponse response) {
        Sent sent = new Sent(requestId, fields, write, model, response);
        return forms.change(
                sent,
                "preliminary-reply",
                OF_REPLY,
                (posted, now) -> new SendPreliminaryReply(
                        sent.id(),
                        null,
                        posted.date("expectedOn", "expected-date-missing"),
                        posted.text("replyReason"),
                        now));
    }
}

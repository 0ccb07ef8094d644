package no.barnekoordinator.request.worklist.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.barnekoordinator.platform.command.Commands;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.page.FormProblems;
import no.barnekoordinator.platform.view.CaughtUp;
import no.barnekoordinator.request.handling.web.RequestAccess;
import no.barnekoordinator.request.worklist.Worklist;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * How every form of a request's page goes. One that cannot be saved comes back with the reason on top and at its field,
 * and what was typed in place.
 */
@Component
class RequestForms {

    private final RequestPageModel pages;
    private final RequestAccess access;
    private final Commands commands;
    private final CaughtUp caughtUp;
    private final Clock clock;

    RequestForms(RequestPageModel pages, RequestAccess access, Commands commands, CaughtUp caughtUp, Clock clock) {
        this.pages = pages;
        this.access = access;
        this.commands = commands;
        this.caughtUp = caughtUp;
        this.clock = clock;
    }

    /** What a form asks to be done; adds to the problems what is wrong with it. */
    interface Asked {
        List<?> commands(FormProblems problems, Instant now);
    }

    /** The one thing a form asks to be done. */
    interface AskedOnce {
        Object command(Posted posted, Instant now);
    }

    /**
     * Does one thing.
     *
     * @param purpose of the change; {@code done.<purpose>} says that it is done
     * @param fields name of the field each slug concerns
     */
    String change(Sent sent, String purpose, Map<String, String> fields, AskedOnce asked) {
        return changes(sent, purpose, fields, (problems, now) -> List.of(asked.command(sent.posted(), now)));
    }

    /** Does several things, all or none. */
    String changes(Sent sent, String purpose, Map<String, String> fields, Asked asked) {
        access.check(sent.requestId(), sent.write().person());
        FormProblems problems = new FormProblems();
        try {
            List<?> toSend = asked.commands(problems, clock.instant());
            if (!problems.isAny()) {
                String page = sent.write().form(() -> {
                    toSend.forEach(
                            command -> commands.send(command, sent.write().origin(purpose)));
                    return target(sent, purpose);
                });
                caughtUp.await(Worklist.PROCESSOR);
                return page;
            }
        } catch (Refusal refusal) {
            problems.addRefusal(refusal, fields);
            problems.addGeneral(
                    "problem." + refusal.slug() + ".next", refusal.arguments().toArray());
        }
        sent.model().addAttribute("problems", problems);
        sent.response().setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return pages.fill(sent.requestId(), sent.write().person(), sent.posted().fields(), sent.model());
    }

    /** A request that has left the municipality is no longer to be seen from it. */
    private static String target(Sent sent, String purpose) {
        return purpose.equals("transfer")
                ? "redirect:/innboks?done=transfer"
                : "redirect:/innboks/" + sent.requestId() + "?done=" + purpose;
    }
}

package no.barnekoordinator.coordination.plan.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.barnekoordinator.contracts.municipality.Municipalities;
import no.barnekoordinator.contracts.municipality.Municipality;
import no.barnekoordinator.coordination.desk.OwnCase;
import no.barnekoordinator.coordination.desk.Typed;
import no.barnekoordinator.coordination.plan.PlanView;
import no.barnekoordinator.platform.letter.LetterPress;
import no.barnekoordinator.platform.time.Oslo;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Prints a plan as it stands, in the reader's language. */
@Component
class PlanPrint {

    private final LetterPress press;
    private final Typed words;

    PlanPrint(LetterPress press, Typed words) {
        this.press = press;
        this.words = words;
    }

    byte[] print(OwnCase own, PlanView plan) {
        Map<String, Object> model = new HashMap<>();
        model.put("sender", sender(own));
        model.put("recipient", List.of(words.text("plan.print.recipient")));
        model.put("reference", words.text("case.label", own.label()));
        model.put("date", Oslo.dateOf(plan.revisedAt()));
        model.put("plan", plan);
        return press.print("plan", LocaleContextHolder.getLocale(), model).pdf();
    }

    /** Where a child is can be told from the municipality: it is named for those who work there. */
    private String sender(OwnCase own) {
        return own.isByTask()
                ? Municipalities.norway()
                        .find(own.municipality())
                        .map(Municipality::name)
                        .orElse(own.municipality())
                : words.text("plan.print.sender");
    }
}

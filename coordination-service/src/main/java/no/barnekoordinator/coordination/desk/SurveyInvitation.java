package no.barnekoordinator.coordination.desk;

import java.time.Clock;
import no.barnekoordinator.contracts.reporting.SurveyWindow;
import no.barnekoordinator.platform.time.Oslo;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells every page whether families and coordinators are being asked how it goes; the pages they begin on say so. */
@ControllerAdvice(annotations = Controller.class)
class SurveyInvitation {

    private final Clock clock;

    SurveyInvitation(Clock clock) {
        this.clock = clock;
    }

    @ModelAttribute("survey")
    @Nullable
    SurveyWindow survey() {
        return SurveyWindow.openOn(Oslo.dateOf(clock.instant())).orElse(null);
    }
}

package no.barnekoordinator.reporting.handling.web;

import java.time.Clock;
import no.barnekoordinator.contracts.municipality.Municipalities;
import no.barnekoordinator.contracts.reporting.RespondentRole;
import no.barnekoordinator.platform.command.Commands;
import no.barnekoordinator.platform.command.Origin;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.id.Ids;
import no.barnekoordinator.reporting.handling.RecordSurveyAnswer;
import no.barnekoordinator.reporting.handling.SurveyAnswerId;
import org.springframework.stereotype.Component;

/** Takes answers, and keeps nothing that leads from an answer to who gave it. */
@Component
class SurveyAnswers {

    private final Commands commands;
    private final Municipalities municipalities;
    private final Ids ids;
    private final Clock clock;

    SurveyAnswers(Commands commands, Municipalities municipalities, Ids ids, Clock clock) {
        this.commands = commands;
        this.municipalities = municipalities;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * An answer to an item of an instrument.
     *
     * @throws Refusal against a rule, when there is no such municipality
     */
    RecordSurveyAnswer answer(
            String instrument,
            int version,
            RespondentRole role,
            String item,
            int value,
            String period,
            String municipality) {
        if (municipalities.find(municipality).isEmpty()) {
            throw Refusal.againstRule("municipality-unknown");
        }
        return new RecordSurveyAnswer(
                new SurveyAnswerId(ids.next()),
                instrument,
                version,
                role,
                item,
                value,
                period,
                municipality,
                clock.instant());
    }

    /**
     * Records an answer. It has a chain of its own and no actor: the answer must not lead back to the call, and the
     * call knows the caller.
     */
    void record(RecordSurveyAnswer answer, String actingRole) {
        commands.send(
                answer,
                new Origin("respondent", actingRole, null, "survey", ids.next().toString(), null));
    }
}

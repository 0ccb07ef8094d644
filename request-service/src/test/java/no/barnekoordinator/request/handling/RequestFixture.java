package no.barnekoordinator.request.handling;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import no.barnekoordinator.contracts.request.AgeBand;
import no.barnekoordinator.contracts.request.ApplicantKind;
import no.barnekoordinator.contracts.request.Channel;
import no.barnekoordinator.contracts.request.Condition;
import no.barnekoordinator.contracts.request.HeardRole;
import no.barnekoordinator.platform.calendar.NorwegianCalendar;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.rule.RuleBook;
import no.barnekoordinator.request.handling.event.ChildDetails;
import no.barnekoordinator.request.handling.event.Contact;
import no.barnekoordinator.request.handling.event.Custody;
import no.barnekoordinator.request.handling.event.Manner;
import no.barnekoordinator.request.rules.RequestRules;
import no.barnekoordinator.request.rules.RuleBooks;
import no.barnekoordinator.request.rules.WorkingDayCheck;
import no.barnekoordinator.testing.MovableClock;
import org.assertj.core.api.Assertions;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.hamcrest.FeatureMatcher;
import org.hamcrest.Matchers;

/** A request by itself: commands in, facts out, on a clock of its own and by the law's rules. */
abstract class RequestFixture {

    static final RequestId ID = new RequestId(UUID.fromString("0199b3c0-7d00-7000-8000-000000000002"));
    static final UUID CASE = UUID.fromString("0199b3c0-7d00-7000-8000-000000000001");
    static final String OSLO = "0301";
    static final LocalDateTime NOW = LocalDateTime.parse("2026-03-02T10:00:00");
    static final Contact KARI = Contact.of("Kari Testesen", "00000000", null, null);

    final MovableClock clock = MovableClock.atOslo(NOW);
    final AggregateTestFixture<Request> fixture = new AggregateTestFixture<>(Request.class);

    RequestFixture() {
        fixture.registerInjectableResource(timekeeping(clock));
    }

    static Timekeeping timekeeping(Clock clock) {
        NorwegianCalendar calendar = new NorwegianCalendar();
        return new Timekeeping(clock, lawOnly(), calendar, new WorkingDayCheck(calendar));
    }

    /** The national rules, whatever the municipality. */
    static RuleBooks lawOnly() {
        RuleBook book = new RuleBook(
                RequestRules.all().stream().map(RequestRules.Line::rule).toList());
        return new RuleBooks() {
            @Override
            public RuleBook of(String municipality) {
                return book;
            }

            @Override
            public RuleBook national() {
                return book;
            }
        };
    }

    Instant now() {
        return clock.instant();
    }

    static ChildDetails born(String date) {
        return new ChildDetails("Lille Testesen", LocalDate.parse(date), null, null);
    }

    static ChildDetails expected(String date) {
        return new ChildDetails(null, null, LocalDate.parse(date), null);
    }

    /** A family as a test tells it; everything has a plain default. */
    static final class Asking {
        Channel channel = Channel.ORAL;
        ApplicantKind applicant = ApplicantKind.PARENT;
        Custody custody = Custody.PARENTS;
        List<ChildDetails> children = List.of(born("2021-05-17"));
        Contact contact = KARI;
        Contact otherParent;
        String needs = "Vi rekker ikke over alle avtalene.";
        boolean identified = true;
    }

    ReceiveRequest receive(Consumer<Asking> changes) {
        Asking asking = new Asking();
        changes.accept(asking);
        return new ReceiveRequest(
                ID,
                CASE,
                "BK-TEST",
                OSLO,
                asking.channel,
                Manner.PHONE,
                asking.applicant,
                asking.custody,
                asking.contact,
                asking.otherParent,
                asking.children,
                null,
                "nb",
                asking.needs,
                true,
                asking.identified,
                now(),
                "assessor@0301");
    }

    /** What a decision needs besides who asks: every finding, and the best interest of the children. */
    List<Object> assessed(Condition... unmet) {
        List<Object> commands = new ArrayList<>();
        for (Condition condition : Condition.values()) {
            commands.add(find(condition, !Arrays.asList(unmet).contains(condition)));
        }
        commands.add(new ConsiderBestInterest(ID, null, "Barnet trenger ro.", now()));
        return commands;
    }

    AssessCondition find(Condition condition, boolean met) {
        return new AssessCondition(ID, null, condition, met, "Slik er det.", List.of(), now());
    }

    HearParty hear(int child, AgeBand band) {
        return new HearParty(ID, null, HeardRole.CHILD, band, child, false, "Jeg vil ha samme voksne.", now());
    }

    DecideRequest decide() {
        return new DecideRequest(ID, null, "Behovet er stort.", "Vurdert.", "Vurdert.", "maker@0301", false, now());
    }

    /** A request that is received and ready for a decision. */
    TestExecutor<Request> ready(Consumer<Asking> changes, Condition... unmet) {
        List<Object> commands = new ArrayList<>(List.of(receive(changes)));
        commands.addAll(assessed(unmet));
        return fixture.givenCommands(commands);
    }

    static void expectRefused(ResultValidator<Request> result, String slug) {
        result.expectNoEvents()
                .expectException(new FeatureMatcher<Throwable, String>(Matchers.equalTo(slug), "refusal", "slug") {
                    @Override
                    protected String featureValueOf(Throwable actual) {
                        return actual instanceof Refusal refusal ? refusal.slug() : String.valueOf(actual);
                    }
                });
    }

    static void refused(Runnable shape, String slug) {
        Assertions.assertThatExceptionOfType(Refusal.class)
                .isThrownBy(shape::run)
                .satisfies(refusal -> Assertions.assertThat(refusal.slug()).isEqualTo(slug));
    }
}

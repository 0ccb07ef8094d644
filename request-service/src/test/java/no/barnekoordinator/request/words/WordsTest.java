package no.barnekoordinator.request.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.barnekoordinator.contracts.clock.ClockKind;
import no.barnekoordinator.contracts.coordination.ServiceKind;
import no.barnekoordinator.contracts.request.AgeBand;
import no.barnekoordinator.contracts.request.ApplicantKind;
import no.barnekoordinator.contracts.request.Channel;
import no.barnekoordinator.contracts.request.Condition;
import no.barnekoordinator.contracts.request.DeliveryChannel;
import no.barnekoordinator.contracts.request.HeardRole;
import no.barnekoordinator.contracts.request.InformationSource;
import no.barnekoordinator.contracts.request.WithdrawalReason;
import no.barnekoordinator.request.handling.event.AddressProtection;
import no.barnekoordinator.request.handling.event.AttemptOutcome;
import no.barnekoordinator.request.handling.event.ClosingCause;
import no.barnekoordinator.request.handling.event.ConsentCapacity;
import no.barnekoordinator.request.handling.event.ContactOutcome;
import no.barnekoordinator.request.handling.event.CorrectionReason;
import no.barnekoordinator.request.handling.event.Custody;
import no.barnekoordinator.request.handling.event.IdentityProof;
import no.barnekoordinator.request.handling.event.LetterKind;
import no.barnekoordinator.request.handling.event.Manner;
import no.barnekoordinator.request.handling.event.Preference;
import no.barnekoordinator.request.handling.event.ProposedOutcome;
import no.barnekoordinator.request.handling.event.WaiverReason;
import no.barnekoordinator.request.rules.RequestRules;
import no.barnekoordinator.request.worklist.Worklist;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    private static final Path MAIN = Path.of("src/main");
    private static final Path RESOURCES = MAIN.resolve("resources");
    private static final Pattern SLUG = Pattern.compile(
            "(?:Refusal\\s*\\.\\s*(?:againstRule|conflict|malformed|forbidden)\\(|new Missing\\(|Shape\\s*\\.\\s*text\\([^;]*?,|required\\([^;]*?,|choice\\([^;]*?,|date\\([^;]*?,)\\s*\"([a-z0-9]+(?:-[a-z0-9]+)+)\"");
    private static final Pattern TEMPLATE_KEY = Pattern.compile("#\\{([a-z][A-Za-z0-9.-]*)");

    @ParameterizedTest
    @ValueSource(strings = {"_nn", "_se", "_en"})
    void every_language_has_exactly_the_keys_of_bokmal_and_leaves_none_empty(String suffix) {
        Properties other = words(suffix);

        assertThat(other.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(words("").stringPropertyNames());
        assertThat(other.values()).noneMatch(text -> text.toString().isBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_nn", "_se", "_en"})
    void every_text_is_a_readable_message_without_an_unpaired_apostrophe(String suffix) {
        words(suffix).forEach((key, text) -> {
            assertThat(text.toString()).as(key.toString()).doesNotContain("'");
            assertThat(new MessageFormat(text.toString())).as(key.toString()).isNotNull();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"_nn", "_se", "_en"})
    void every_language_fills_in_the_same_arguments(String suffix) {
        Properties bokmal = words("");
        Properties other = words(suffix);

        bokmal.stringPropertyNames().forEach(key -> assertThat(arguments(other.getProperty(key)))
                .as(key)
                .isEqualTo(arguments(bokmal.getProperty(key))));
    }

    @Test
    void every_refusal_thrown_here_says_what_it_is_what_happened_and_what_to_do() {
        Set<String> slugs = new TreeSet<>();
        files(MAIN.resolve("java"), ".java").forEach(file -> SLUG.matcher(text(file))
                .results()
                .map(found -> found.group(1))
                .forEach(slugs::add));

        assertThat(slugs)
                .contains(
                        "child-missing",
                        "finding-missing",
                        "reason-missing",
                        "question-missing",
                        "best-interest-missing")
                .hasSizeGreaterThan(70);
        assertThat(words("").stringPropertyNames())
                .containsAll(slugs.stream()
                        .flatMap(slug ->
                                Stream.of("title", "detail", "next").map(part -> "problem." + slug + "." + part))
                        .toList());
    }

    @Test
    void every_rule_and_every_code_has_its_words() {
        Stream<String> rules = RequestRules.all().stream()
                .map(line -> line.rule().explanationKey())
                .flatMap(key -> Stream.of(key, key + ".title"));
        Stream<String> codes = Stream.of(
                        named("condition", Condition.values()),
                        named("channel", Channel.values()),
                        named("applicant", ApplicantKind.values()),
                        named("status", Worklist.Status.values()),
                        named("clock", ClockKind.values()),
                        named("heard", HeardRole.values()),
                        named("ageBand", AgeBand.values()),
                        named("withdrawal", WithdrawalReason.values()),
                        named("manner", Manner.values()),
                        named("custody", Custody.values()),
                        named("capacity", ConsentCapacity.values()),
                        named("request.missing.wish", ConsentCapacity.values()),
                        named("proof", IdentityProof.values()),
                        named("preference", Preference.values()),
                        named("protection", AddressProtection.values()),
                        named("waiver", WaiverReason.values()),
                        named("source", InformationSource.values()),
                        named("service", ServiceKind.values()),
                        named("delivery", DeliveryChannel.values()),
                        named("contactOutcome", ContactOutcome.values()),
                        named("correction", CorrectionReason.values()),
                        named("closing", ClosingCause.values()),
                        named("request.ended", ClosingCause.values()),
                        named("letter", LetterKind.values()),
                        named("attempt", AttemptOutcome.values()),
                        named("request.proposed", ProposedOutcome.values()))
                .flatMap(keys -> keys);

        assertThat(words("").stringPropertyNames())
                .containsAll(Stream.concat(rules, codes).toList());
    }

    @Test
    void every_key_a_template_uses_is_there() {
        Set<String> known = new TreeSet<>(words("").stringPropertyNames());
        known.addAll(List.of("common.source", "common.all", "form.choose"));
        Set<String> used = new TreeSet<>();
        files(RESOURCES.resolve("templates"), ".html").forEach(file -> TEMPLATE_KEY
                .matcher(text(file))
                .results()
                .map(found -> found.group(1))
                .forEach(used::add));

        assertThat(used).hasSizeGreaterThan(100);
        assertThat(known).containsAll(used);
    }

    @Test
    void a_decision_is_never_called_by_the_word_it_is_not() {
        Stream<Path> all = Stream.concat(
                files(RESOURCES.resolve("templates"), ".html").stream(), files(RESOURCES, ".properties").stream());

        assertThat(all.toList())
                .isNotEmpty()
                .noneMatch(file -> text(file).toLowerCase(java.util.Locale.ROOT).contains("enkeltvedtak"));
    }

    private static Set<String> arguments(String text) {
        Set<String> arguments = new TreeSet<>();
        Pattern.compile("\\{(\\d)")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .forEach(arguments::add);
        return arguments;
    }

    private static Stream<String> named(String prefix, Enum<?>[] values) {
        return Arrays.stream(values).map(value -> prefix + "." + value.name());
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties words(String suffix) {
        try (Reader reader = Files.newBufferedReader(RESOURCES.resolve("messages" + suffix + ".properties"))) {
            Properties words = new Properties();
            words.load(reader);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package no.barnekoordinator.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Personal data never leaves its service in the clear, and free text counts as personal data. */
class NoPersonalDataTest {

    private static final Set<String> PERSONAL = Set.of(
            "name",
            "surname",
            "person",
            "identity",
            "pid",
            "fnr",
            "ssn",
            "birth",
            "birthday",
            "born",
            "expected",
            "sex",
            "gender",
            "phone",
            "telephone",
            "mobile",
            "mail",
            "email",
            "address",
            "street",
            "postcode",
            "city",
            "home",
            "school",
            "workplace",
            "diagnosis",
            "language",
            "nationality",
            "text",
            "words",
            "word",
            "comment",
            "note",
            "notes",
            "message",
            "description",
            "statement",
            "explanation",
            "directions",
            "considerations",
            "remark",
            "free",
            "account",
            "ip");

    /**
     * Texts that are codes; any other text in a contract would be somebody's words. A {@code source} is a link or the
     * name of a published document, without white space.
     */
    private static final Set<String> CODES =
            Set.of("municipality", "fromMunicipality", "ruleId", "ruleIds", "instrument", "item", "period", "source");

    /** Dates of acts are public facts; {@code expectedOn} says when a decision is expected, not a child. */
    private static final Set<String> JUDGED = Set.of("PreliminaryReplySentV1.expectedOn");

    @Test
    void noComponentIsNamedLikePersonalData() {
        assertThat(components().filter(component -> !JUDGED.contains(path(component))))
                .filteredOn(component -> words(component.getName()).stream().anyMatch(PERSONAL::contains))
                .extracting(NoPersonalDataTest::path)
                .isEmpty();
    }

    @Test
    void everyTextIsACodeWeKnow() {
        assertThat(components()
                        .filter(component ->
                                component.getGenericType().getTypeName().contains("String")))
                .isNotEmpty()
                .filteredOn(component -> !CODES.contains(component.getName()))
                .extracting(NoPersonalDataTest::path)
                .isEmpty();
    }

    @Test
    void theExceptionsThatWereJudgedStillExist() {
        assertThat(components().map(NoPersonalDataTest::path)).containsAll(JUDGED);
    }

    @Test
    void aNameIsFoundInsideALongerWord() {
        assertThat(words("applicantPhone2")).containsAnyElementsOf(PERSONAL);
        assertThat(words("nationalIdentityNumber")).containsAnyElementsOf(PERSONAL);
        assertThat(words("email")).containsAnyElementsOf(PERSONAL);
        assertThat(words("deliveredOn")).doesNotContainAnyElementsOf(PERSONAL);
    }

    private static Stream<RecordComponent> components() {
        return ContractTypes.all().values().stream().flatMap(type -> Arrays.stream(type.getRecordComponents()));
    }

    private static String path(RecordComponent component) {
        return component.getDeclaringRecord().getSimpleName() + "." + component.getName();
    }

    private static List<String> words(String camelCase) {
        return Arrays.stream(camelCase.split("(?=[A-Z])|(?<=[a-z])(?=[0-9])"))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }
}

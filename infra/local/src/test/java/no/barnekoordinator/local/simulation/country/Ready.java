package no.barnekoordinator.local.simulation.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a family's request has so far, by the commands given: what a decision needs, and what may not be done twice. */
final class Ready {

    private final List<Map<?, ?>> children = new ArrayList<>();
    private final Set<String> wishes = new HashSet<>();
    private final Set<Object> heardOrWaived = new HashSet<>();
    private final Set<String> found = new HashSet<>();
    private String kind = "";
    private String custody = "PARENTS";
    private boolean identified;
    private boolean weighed;
    private boolean open;
    int decisions;

    void take(Step step, LocalDate on) {
        Map<String, Object> body = step.body();
        switch (step.kind()) {
            case NEED -> remember(body);
            case REQUEST -> {
                if (step.keeps().containsValue(step.strand() + ".request")) {
                    remember(body);
                    kind = String.valueOf(((Map<?, ?>) body.get("applicant")).get("kind"));
                    identified = !"ONLINE".equals(body.get("channel"))
                            || step.person().isPresent();
                    open = true;
                }
            }
            case FAMILY_CONTACT -> {
                if (step.detail().equals("WISHES")) {
                    kind = String.valueOf(body.get("applicant"));
                    identified = true;
                    open = true;
                }
            }
            case CORRECTION -> {
                assertThat(open).as(step.key()).isTrue();
                remember(body);
                kind = String.valueOf(((Map<?, ?>) body.get("applicant")).get("kind"));
            }
            case CHILD_BORN -> {
                assertThat(children.getFirst().containsKey("expectedDate"))
                        .as(step.key())
                        .isTrue();
                assertThat(LocalDate.parse(String.valueOf(body.get("birthDate"))))
                        .isBeforeOrEqualTo(on);
                children.set(0, body);
            }
            case IDENTITY -> {
                assertThat(open).as(step.key()).isTrue();
                identified = true;
            }
            case WISH -> {
                assertThat(open).as(step.key()).isTrue();
                if (step.detail().equals("YOUTH")) {
                    assertThat(children).as(step.key()).anyMatch(child -> age(child, on) >= 16 && age(child, on) < 18);
                }
                wishes.add(step.detail());
            }
            case HEARING -> hear(step, body, on);
            case HEARING_WAIVER -> {
                assertThat(open).as(step.key()).isTrue();
                heardOrWaived.add(body.get("child"));
            }
            case BEST_INTEREST -> weighed = true;
            case FINDING -> {
                assertThat(identified).as(step.key()).isTrue();
                found.add(step.detail());
            }
            case DECISION -> decide(step, on);
            case OUTCOME, REASSESSMENT -> open = true; // reopened, should it have succeeded
            case WITHDRAWAL -> open = false;
            case REQUEST_CLOSING -> open = step.detail().equals("DUPLICATE") && open;
            default -> {
                // Nothing a decision rests on.
            }
        }
    }

    private void remember(Map<String, Object> body) {
        children.clear();
        ((List<?>) body.get("children")).forEach(child -> children.add((Map<?, ?>) child));
        custody = String.valueOf(body.getOrDefault("custody", custody));
    }

    private void hear(Step step, Map<String, Object> body, LocalDate on) {
        assertThat(open).as(step.key()).isTrue();
        if (body.get("child") instanceof Integer number) {
            int age = age(children.get(number - 1), on);
            String band = age < 7 ? "UNDER_7" : age < 12 ? "FROM_7" : age < 16 ? "FROM_12" : "FROM_16";
            assertThat(body.get("ageBand")).as(step.key()).isEqualTo(band);
            heardOrWaived.add(number);
        } else {
            assertThat(body.get("role")).isEqualTo("PARENT");
        }
    }

    private void decide(Step step, LocalDate on) {
        decisions++;
        assertThat(open).as(step.key()).isTrue();
        assertThat(identified && weighed).as(step.key()).isTrue();
        assertThat(found).as(step.key()).hasSize(5);
        for (int number = 1; number <= children.size(); number++) {
            int age = age(children.get(number - 1), on);
            if (age >= 7 && age < 18) {
                assertThat(heardOrWaived).as(step.key()).contains(number);
            }
        }
        boolean allYouth = children.stream().allMatch(child -> age(child, on) >= 16);
        String consents =
                switch (custody) {
                    case "FOSTER_CARE" -> "CHILD_WELFARE_SERVICE";
                    case "GUARDIAN" -> "GUARDIAN";
                    default -> allYouth ? "YOUTH" : "PARENT";
                };
        boolean asksItself = kind.equals(consents) || (kind.equals("EXPECTING_PARENT") && consents.equals("PARENT"));
        assertThat(asksItself || wishes.contains(consents))
                .as(step.key() + " " + kind + " " + consents)
                .isTrue();
        open = false;
    }

    /** In whole years; less than nothing for a child that is expected. */
    private static int age(Map<?, ?> child, LocalDate on) {
        Object born = child.get("birthDate");
        return born == null
                ? -1
                : LocalDate.parse(String.valueOf(born)).until(on).getYears();
    }
}

package no.barnekoordinator.reporting.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.json.JsonMapper;

@ExtendWith(OutputCaptureExtension.class)
class DrawingASuppliedMapTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Set<String> NUMBERS = Set.of("0301", "4601", "4626");

    @TempDir
    private Path folder;

    private Outlines read(String content) throws IOException {
        Path file = folder.resolve("map.geojson");
        Files.writeString(file, content);
        return new Outlines(file.toString(), "kommunenummer", NUMBERS, JSON);
    }

    private static String feature(String number, String geometry) {
        return "{'type':'Feature','properties':{'kommunenummer':%s},'geometry':%s}".formatted(number, geometry);
    }

    private static String square(double west, double south, double size) {
        return "[[%1$s,%2$s],[%3$s,%2$s],[%3$s,%4$s],[%1$s,%4$s],[%1$s,%2$s]]"
                .formatted(west, south, west + size, south + size);
    }

    private static String polygon(String... rings) {
        return "{'type':'Polygon','coordinates':[" + String.join(",", rings) + "]}";
    }

    private static String collection(String... features) {
        return ("{'type':'FeatureCollection','features':[" + String.join(",", features) + "]}").replace('\'', '"');
    }

    @Test
    void without_a_file_nothing_is_drawn_and_nothing_is_said(CapturedOutput log) {
        Outlines outlines = new Outlines("", "kommunenummer", NUMBERS, JSON);
        assertThat(outlines.of("0", List.of("03", "46"))).isEmpty();
        assertThat(log).doesNotContain("map");
    }

    @Test
    void a_county_is_drawn_of_its_municipalities_and_north_is_up(CapturedOutput log) throws IOException {
        Outlines outlines = read(collection(
                feature("301", polygon(square(10.5, 59.8, 0.3))), feature("'4601'", polygon(square(5.2, 62.2, 0.3)))));

        Outlines.Drawing nation = outlines.of("0", List.of("03", "46", "56")).orElseThrow();
        Outlines.Outline oslo = nation.outlines().get("03");
        Outlines.Outline vestland = nation.outlines().get("46");
        assertThat(nation.outlines()).containsOnlyKeys("03", "46");
        assertThat(oslo.x()).isGreaterThan(vestland.x());
        assertThat(oslo.y()).isGreaterThan(vestland.y());
        assertThat(nation.width()).isLessThanOrEqualTo(652);
        assertThat(nation.height()).isLessThanOrEqualTo(732);
        assertThat(outlines.of("46", List.of("4601", "4626")).orElseThrow().outlines())
                .containsOnlyKeys("4601");
        assertThat(outlines.of("56", List.of("5601"))).isEmpty();
        assertThat(log).contains("has 2 of 3 municipalities", "lacks these municipalities", "[4626]");
    }

    @Test
    void a_lake_is_a_ring_of_its_own_and_what_is_too_small_to_see_is_left_out() throws IOException {
        Outlines outlines = read(collection(feature(
                "'0301'", polygon(square(10.5, 59.8, 0.4), square(10.6, 59.9, 0.1), square(10.55, 59.85, 0.0001)))));
        String path = outlines.of("0", List.of("03"))
                .orElseThrow()
                .outlines()
                .get("03")
                .path();
        assertThat(path.split("M", -1)).hasSize(3);
        assertThat(path).doesNotContain("NaN", "Infinity");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'type':'FeatureCollection','features':[]}|no GeoJSON FeatureCollection",
                "{'type':'Topology'}|no GeoJSON FeatureCollection",
                "[1,2]|no GeoJSON FeatureCollection",
                "{'type':|cannot be used",
                "not json at all|cannot be used",
                "{'features':[{'properties':{'komm':'0301','navn':'Oslo'},'geometry':null}]}|the first has [komm, navn]",
                "{'features':[{'properties':{'kommunenummer':'0301'},'geometry':{'type':'Point','coordinates':[10,60]}}]}|is no Polygon",
                "{'features':[{'properties':{'kommunenummer':'0301'},'geometry':null}]}|is no Polygon",
                "{'features':[{'properties':{'kommunenummer':'0301'},'geometry':{'type':'Polygon','coordinates':[[[262000,6650000],[262100,6650000],[262100,6650100]]]}}]}|not degrees",
                "{'features':[{'properties':{'kommunenummer':'0301'},'geometry':{'type':'Polygon','coordinates':[[['a',60],[1,2],[2,3]]]}}]}|not degrees",
                "{'features':[{'properties':{'kommunenummer':'0301'},'geometry':{'type':'Polygon','coordinates':[]}}]}|no feature has the number"
            })
    void a_file_that_is_wrong_is_told_of_and_the_tiles_stay(String content, String says, CapturedOutput log)
            throws IOException {
        Outlines outlines = read(content.replace('\'', '"'));
        assertThat(outlines.of("0", List.of("03"))).isEmpty();
        assertThat(log).contains("cannot be used, places are drawn as tiles", says);
    }

    @Test
    void a_file_that_is_not_there_or_is_a_folder_is_told_of(CapturedOutput log) {
        assertThat(new Outlines(folder.resolve("none.json").toString(), "kommunenummer", NUMBERS, JSON)
                        .of("0", List.of("03")))
                .isEmpty();
        assertThat(new Outlines(folder.toString(), "kommunenummer", NUMBERS, JSON).of("0", List.of("03")))
                .isEmpty();
        assertThat(log.toString().split("there is no such file", -1)).hasSize(3);
    }
}

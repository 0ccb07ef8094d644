package no.barnekoordinator.reporting.supervision;

import java.util.List;
import no.barnekoordinator.reporting.supervision.ChartView.Figure;
import org.jspecify.annotations.Nullable;

/**
 * Places beside each other as they lie in the country, coloured by one figure that stands in each of them.
 *
 * @param title the figure and its time in words
 * @param real whether the places have their real outlines; otherwise each is a tile
 * @param choice whether the reader can choose between the two
 * @param width in the drawing's own units
 * @param height in the drawing's own units
 * @param steps what each colour stands for
 */
public record MapView(
        String title,
        List<Option> indicators,
        boolean real,
        boolean choice,
        int width,
        int height,
        List<Place> places,
        List<Step> steps) {

    /** Something to choose. */
    public record Option(String code, String label, boolean chosen) {}

    /**
     * A place.
     *
     * @param name in full
     * @param lines the name as it is written in a tile
     * @param step of the colour scale, from 1; 0 when there is no figure
     * @param x of the tile's corner, or of the middle of the outline
     * @param y the same, downwards
     * @param outline as the path of an SVG; null for a tile, and for a place that is not drawn
     */
    public record Place(
            String code,
            String name,
            List<Line> lines,
            Figure figure,
            int step,
            String href,
            int x,
            int y,
            @Nullable String outline) {}

    /** A line of text in a tile, with how far down it stands. */
    public record Line(String text, int y) {}

    /** A colour, and the lowest and highest figure that has it. */
    public record Step(int step, String from, String to) {}
}

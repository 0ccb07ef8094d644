package no.barnekoordinator.reporting.statistics;

import java.util.Locale;
import no.barnekoordinator.contracts.municipality.Municipalities;
import no.barnekoordinator.contracts.municipality.Municipality;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What tables, measures, categories and places are called in the reader's language. */
@Component
public class Words {

    private final MessageSource messages;
    private final Municipalities municipalities;

    public Words(MessageSource messages, Municipalities municipalities) {
        this.messages = messages;
        this.municipalities = municipalities;
    }

    String title(StatisticsTable table) {
        return text("table." + table.id() + ".title");
    }

    String definition(StatisticsTable table) {
        return text("table." + table.id() + ".definition");
    }

    String measure(Measure measure) {
        return text("measure." + measure.id());
    }

    String unit(Measure measure) {
        return text("unit." + measure.unit());
    }

    String axis(Axis axis) {
        return text("axis." + axis.id());
    }

    String category(Axis axis, String code) {
        return code.equals(Axis.TOTAL) ? text("axis.total") : category(axis.id(), code);
    }

    /** A category of an axis in words. */
    public String category(String axis, String code) {
        return text(axis + "." + code);
    }

    /** The name of a nation, county or municipality; the latest one it has had. */
    public String region(String code) {
        if (code.equals(Regions.NATION)) {
            return text("region.nation");
        }
        return municipalities
                .find(code)
                .map(Municipality::name)
                .or(() -> municipalities.byCounty(code).stream()
                        .map(Municipality::countyName)
                        .reduce((earlier, later) -> later))
                .orElse(code);
    }

    /** A message of this service. */
    public String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale());
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}

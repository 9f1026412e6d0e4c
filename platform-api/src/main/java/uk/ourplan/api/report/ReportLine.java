package uk.ourplan.api.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.law.Provision;
import uk.ourplan.language.law.SettingRead;

/**
 * One line of a council's report: figures about all of its cases, and about nobody in particular.
 *
 * @param key the same for the same line for as long as it is counted
 * @param rule the rule that asks for it
 * @param says what the line is about
 * @param counted what exactly is counted
 * @param settings the settings of the council that were read
 * @param on the day on which it was counted
 * @param opens whether the plans behind each figure can be listed
 * @param figures none where there is nothing of the kind
 * @param warns what the council is warned of where the figures are past a number of its own, {@code null} where they are not
 */
public record ReportLine(
        String key,
        String rule,
        String says,
        String counted,
        @Nullable Provision provision,
        List<SettingRead> settings,
        LocalDate on,
        boolean opens,
        List<Figure> figures,
        @Nullable String warns) {

    public ReportLine {
        settings = List.copyOf(settings);
        figures = List.copyOf(figures);
    }

    /**
     * One number of a line.
     *
     * @param of what it counts, in words or as a code of the field
     */
    public record Figure(String of, long number) {}
}

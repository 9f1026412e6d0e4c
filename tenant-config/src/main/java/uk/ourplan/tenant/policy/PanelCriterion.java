package uk.ourplan.tenant.policy;

import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A published criterion that sends a plan to panel, with the planning purpose that it serves. */
public record PanelCriterion(String code, String says, String purpose) {

    private static final Pattern ABOVE = Pattern.compile(
            "\\b(?:over|above|more than|exceed(?:s|ing)?) £ ?(\\d{1,3}(?:,\\d{3})+|\\d{1,9})(?:\\.(\\d\\d))?"
                    + " (?:a|per|each|every) (week|year)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final long PENCE = 100;
    private static final long WEEKS = 52;

    static PanelCriterion read(Read.Fields row) {
        return new PanelCriterion(row.text("code"), row.text("says"), row.text("purpose"));
    }

    /** Those that send plans to the panel under this policy; none where the council has no panel. */
    public static List<PanelCriterion> published(CouncilPolicy policy) {
        return policy.read(PanelSettings.PANEL_ENABLED).value()
                ? policy.read(PanelSettings.PANEL_CRITERIA).value()
                : List.of();
    }

    /** Those under the second policy of which nobody has been asked under the first: they are new, or say something else. */
    public static List<PanelCriterion> added(CouncilPolicy before, CouncilPolicy under) {
        List<PanelCriterion> asked = published(before);
        return published(under).stream()
                .filter(criterion -> asked.stream().noneMatch(criterion::asksTheSame))
                .toList();
    }

    private boolean asksTheSame(PanelCriterion other) {
        return code.equals(other.code) && says.equals(other.says);
    }

    /** The cost in pence a year of 52 weeks above which a plan may meet it; empty where it names no such amount. */
    public OptionalLong abovePenceAYear() {
        Matcher amount = ABOVE.matcher(says);
        if (!amount.find()) {
            return OptionalLong.empty();
        }
        String pence = amount.group(2);
        long sum =
                Long.parseLong(amount.group(1).replace(",", "")) * PENCE + (pence == null ? 0 : Long.parseLong(pence));
        return OptionalLong.of(amount.group(3).toLowerCase(Locale.UK).equals("week") ? sum * WEEKS : sum);
    }
}

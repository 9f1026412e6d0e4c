package uk.ourplan.api.policy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One setting as it stands on a day.
 *
 * @param value plain JSON; {@code null} where nobody has decided
 * @param inWords the value in a sentence that a policy officer understands
 * @param isDefault whether this is the catalogue's default and not the council's own word
 * @param decided false where it must be set and is not
 * @param since its first day; {@code null} for a default
 * @param policyVersion the version that set it; {@code null} for a default
 * @param setByName who drafted that version
 * @param approvedByName who approved it
 * @param why the reason that was given
 * @param legalBasis the recorded legal basis of a contested value
 * @param rules the rules that read it
 */
public record SettingView(
        String key,
        String group,
        String title,
        String meaning,
        TypeShape type,
        @Nullable Object value,
        String inWords,
        boolean isDefault,
        boolean mustBeSet,
        boolean decided,
        @Nullable LocalDate since,
        @Nullable Integer policyVersion,
        @Nullable String setByName,
        @Nullable String approvedByName,
        @Nullable String why,
        @Nullable String legalBasis,
        List<BoundView> bounds,
        List<String> rules) {

    public SettingView {
        bounds = List.copyOf(bounds);
        rules = List.copyOf(rules);
    }
}

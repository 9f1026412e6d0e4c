package uk.ourplan.api.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the practitioner found about a plan and the council's panel.
 *
 * @param criteria the codes of those that the plan meets; none where it meets none
 * @param clientGroup the group whose form is used, where groups have forms of their own
 */
public record PanelAnswered(List<String> criteria, @Nullable String clientGroup) {

    @SuppressWarnings("NullAway") // JSON may leave a list out
    public PanelAnswered {
        criteria = criteria == null ? List.of() : List.copyOf(criteria);
    }
}

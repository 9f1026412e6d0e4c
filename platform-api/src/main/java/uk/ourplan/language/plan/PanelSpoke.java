package uk.ourplan.language.plan;

import java.time.LocalDate;
import java.util.List;

/**
 * What a panel said of a plan.
 *
 * @param on the day of its meeting
 * @param word agree, recommend, ask_for_information or return
 * @param reasons in its words; the person is told them
 */
public record PanelSpoke(LocalDate on, String word, List<String> reasons) {

    @SuppressWarnings("NullAway") // JSON may leave the list out
    public PanelSpoke {
        reasons = reasons == null ? List.of() : List.copyOf(reasons);
    }
}

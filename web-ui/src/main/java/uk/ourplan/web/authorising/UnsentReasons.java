package uk.ourplan.web.authorising;

import java.util.List;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import uk.ourplan.api.plan.ReturnReason;
import uk.ourplan.kit.ask.Worker;
import uk.ourplan.kit.unsent.Unsent;

/** Reasons for returning a plan that were typed and not given when the page was left. */
final class UnsentReasons {

    private final Unsent unsent;
    private final Worker worker;
    private final String place;
    private final JsonMapper json;

    UnsentReasons(Unsent unsent, Worker worker, UUID plan, JsonMapper json) {
        this.unsent = unsent;
        this.worker = worker;
        this.place = "returning/" + plan;
        this.json = json;
    }

    void keep(List<ReturnReason> reasons) {
        List<ReturnReason> said =
                reasons.stream().filter(reason -> !reason.says().isBlank()).toList();
        if (!said.isEmpty()) {
            unsent.keep(worker, place, json.writeValueAsString(said));
        }
    }

    List<ReturnReason> take() {
        return unsent.take(worker, place)
                .map(text -> List.of(json.readValue(text, ReturnReason[].class)))
                .orElse(List.of());
    }
}

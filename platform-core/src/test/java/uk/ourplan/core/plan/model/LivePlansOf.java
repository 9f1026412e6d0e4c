package uk.ourplan.core.plan.model;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.plan.Casework;
import uk.ourplan.core.plan.LivePlans;
import uk.ourplan.language.council.CouncilId;

/** The whole of every live plan of a council, for specs. */
public final class LivePlansOf {

    private LivePlansOf() {}

    public static List<LivePlan> all(Casework council) {
        LivePlans live = council.core().part(LivePlans.class);
        CouncilId id = council.council().id();
        List<LivePlans.Unread> rows = council.core()
                .part(CouncilDoor.class)
                .read(
                        id,
                        client -> live.next(client, id, null, 1_000)
                                .flatMap((List<UUID> ids) -> live.these(client, id, ids)))
                .block(Duration.ofSeconds(60));
        return Objects.requireNonNull(rows).stream().map(LivePlans.Unread::read).toList();
    }
}
